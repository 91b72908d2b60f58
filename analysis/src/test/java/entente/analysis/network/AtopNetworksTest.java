package entente.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.analysis.table.Table;
import entente.analysis.table.TableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** ATOP's ties by any pledge, 1816–2016 (peacesciencer 1.2.9), against igraph 1.3.5. */
@Tag("real-data")
@EnabledIfEnvironmentVariable(named = "ENTENTE_SHARED", matches = ".+")
final class AtopNetworksTest {
    @Test
    void everyYearsStatisticsAreThoseOfIgraph() throws IOException {
        Path folder = Path.of(System.getenv("ENTENTE_SHARED"), "replication", "igraph_reference_atop");
        Table ties = TableFile.open(folder.resolve("edges.csv")).read(List.of("year"), List.of("ccode1", "ccode2"));
        Table actors = TableFile.open(folder.resolve("nodes.csv")).read(List.of("year"), List.of("ccode"));

        NetworkSeries series = NetworkSeries.of(
                ties, actors, new NetworkSeries.Columns("year", "ccode1", "ccode2", Optional.empty(), "ccode"));
        Map<Integer, NetworkStatistics> years = series.statistics(Louvain.DEFAULT_SEED).stream()
                .collect(Collectors.toMap(NetworkSeries.LayerYearStatistics::year, each -> each.statistics()));

        List<String> lines = Files.readAllLines(folder.resolve("igraph_1.3.5_reference.csv"), StandardCharsets.UTF_8);
        List<String> names = List.of(lines.get(0).replace("\"", "").split(","));
        assertThat(series.tiesOutside()).isZero();
        assertThat(years).hasSize(201).hasSize(lines.size() - 1);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            Function<String, Double> expected = name -> Double.valueOf(cells[names.indexOf(name)]);
            NetworkStatistics found = years.get(expected.apply("year").intValue());
            assertThat(found.nodes()).as(line).isEqualTo(expected.apply("n").intValue());
            assertThat(found.ties()).as(line).isEqualTo(expected.apply("m").intValue());
            assertThat(found.triangles())
                    .as(line)
                    .isEqualTo(expected.apply("tri").longValue());
            assertThat(found.meanDegree()).as(line).isCloseTo(expected.apply("meandeg"), within(1e-12));
            if (cells[names.indexOf("trans")].equals("NA")) {
                // in 1879 and 1880 no two ties share a state
                assertThat(found.transitivity()).as(line).isEmpty();
            } else {
                assertThat(found.transitivity().orElseThrow())
                        .as(line)
                        .isCloseTo(expected.apply("trans"), within(1e-12));
            }
            assertThat(found.largestBetweenness()).as(line).isCloseTo(expected.apply("maxbet"), within(1e-8));
            // igraph tries one order of nodes, drawn anew each time: it may fall short of the best of several
            assertThat(found.modularity())
                    .as(line)
                    .isBetween(expected.apply("mod") - 0.002, expected.apply("mod") + 0.05);
        }
    }
}
