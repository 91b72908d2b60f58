package entente.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import entente.analysis.table.NumberColumn;
import entente.analysis.table.Origin;
import entente.analysis.table.Table;
import entente.analysis.table.WordColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class NetworkStatisticsTest {
    /** Friendships in a karate club: Zachary (1977), Journal of Anthropological Research 33(4): 452–473. */
    private static final String KARATE = """
            1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 1-11 1-12 1-13 1-14 1-18 1-20 1-22 1-32 2-3 2-4 2-8 2-14 2-18 2-20 2-22 2-31
            3-4 3-8 3-28 3-29 3-33 3-10 3-9 3-14 4-8 4-13 4-14 5-7 5-11 6-7 6-11 6-17 7-17 9-31 9-33 9-34 10-34 14-34
            15-33 15-34 16-33 16-34 19-33 19-34 20-34 21-33 21-34 23-33 23-34 24-26 24-28 24-33 24-34 24-30 25-26 25-28
            25-32 26-32 27-30 27-34 28-34 29-32 29-34 30-33 30-34 31-33 31-34 32-33 32-34 33-34
            """;

    private static Network karate() {
        int[][] ties = Arrays.stream(KARATE.split("\\s+"))
                .map(tie -> Arrays.stream(tie.split("-"))
                        .mapToInt(number -> Integer.parseInt(number) - 1)
                        .toArray())
                .toArray(int[][]::new);
        return Network.of(
                IntStream.rangeClosed(1, 34).mapToObj(String::valueOf).toList(),
                Arrays.stream(ties).mapToInt(tie -> tie[0]).toArray(),
                Arrays.stream(ties).mapToInt(tie -> tie[1]).toArray());
    }

    /** Expected numbers: igraph 1.3.5 for R 4.2.2. */
    @Test
    void theStatisticsOfAKnownNetworkAreThoseOfIgraph() {
        NetworkStatistics found = NetworkStatistics.of(karate(), Louvain.DEFAULT_SEED);

        assertThat(found.nodes()).isEqualTo(34);
        assertThat(found.ties()).isEqualTo(78);
        assertThat(found.triangles()).isEqualTo(45);
        assertThat(found.transitivity().orElseThrow()).isCloseTo(0.255681818181818, within(1e-14));
        assertThat(found.density().orElseThrow()).isCloseTo(0.13903743315508, within(1e-14));
        assertThat(found.largestBetweenness()).isCloseTo(231.0714285714286, within(1e-12));
        assertThat(found.positions().get(2).betweenness()).isCloseTo(75.8507936507937, within(1e-12));
        assertThat(found.positions().get(33).betweenness()).isCloseTo(160.5515873015873, within(1e-12));
        assertThat(found.positions().get(0).degree()).isEqualTo(16);
    }

    /** igraph's method of Louvain finds 0.398 to 0.41979 in this network, by the order of nodes; 0.41979 is the largest there is. */
    @Test
    void communitiesAreGoodOnesAndTheSameForTheSameSeed() {
        for (long seed = 0; seed < 20; seed++) {
            Louvain.Communities found = Louvain.of(karate(), seed);
            assertThat(found.modularity()).isBetween(0.39, 0.41979);
            assertThat(Louvain.of(karate(), seed).of()).isEqualTo(found.of());
        }
    }

    @Test
    void networksWithoutTiesHaveNoUndefinedNumbers() {
        NetworkStatistics empty = NetworkStatistics.of(Network.of(List.of(), new int[0], new int[0]), 1);
        NetworkStatistics alone = NetworkStatistics.of(Network.of(List.of("a", "b"), new int[0], new int[0]), 1);

        assertThat(empty.density()).isEmpty();
        assertThat(empty.meanDegree()).isZero();
        assertThat(alone.density()).hasValue(0);
        assertThat(alone.transitivity()).isEmpty();
        assertThat(alone.communities()).isEqualTo(2);
    }

    @Test
    void aTieGivenTwiceIsOneAndALoopIsRefused() {
        assertThat(Network.of(List.of("a", "b"), new int[] {0, 1, 0}, new int[] {1, 0, 1})
                        .ties())
                .isEqualTo(1);
        assertThatThrownBy(() -> Network.of(List.of("a"), new int[] {0}, new int[] {0}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tiesAreSortedIntoLayersAndYearsAndWhatIsLeftOutIsCounted() {
        Table ties = Table.of(
                new Origin("ties", ""),
                List.of(
                        NumberColumn.of("year", 1950, 1950, 1951, 1950, Double.NaN, 1950),
                        WordColumn.of("a", "x", "x", "y", "x", "x", "y"),
                        WordColumn.of("b", "y", "z", "x", "q", "y", "y"),
                        WordColumn.of("layer", "pact", "visit", "pact", "pact", "pact", "pact")));
        Table actors = Table.of(
                new Origin("actors", ""),
                List.of(
                        NumberColumn.of("year", 1950, 1950, 1950, 1951, 1951),
                        WordColumn.of("id", "x", "y", "z", "x", "y")));

        NetworkSeries series =
                NetworkSeries.of(ties, actors, new NetworkSeries.Columns("year", "a", "b", Optional.of("layer"), "id"));

        assertThat(series.years())
                .extracting(each ->
                        each.layer() + each.year() + ":" + each.network().ties())
                .containsExactly("pact1950:1", "pact1951:1", "visit1950:1", "visit1951:0");
        assertThat(series.tiesOutside()).isEqualTo(1);
        assertThat(series.rowsMissing()).isEqualTo(2);
    }
}
