package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Files may come in any order and in any number of {@code add}s: the exported tables are the same bytes. */
final class AnyOrderTest {
    private static final long SEED = 20261126;

    @TempDir
    private Path folder;

    @Test
    void theFixturesBackwardsInTwoAdds() throws IOException {
        List<Path> files = new ArrayList<>(Fixtures.files());
        Map<String, String> atOnce = record("at once", List.of(files));
        Collections.reverse(files);
        int half = files.size() / 2;

        assertThat(record("backwards", List.of(files.subList(0, half), files.subList(half, files.size()))))
                .isEqualTo(atOnce);
        assertThat(atOnce.get("context")).contains("cow-nmc").contains("icb");
        assertThat(atOnce.get("attestations"))
                .contains("icews")
                .contains("gdelt")
                .contains("mme");
    }

    @Test
    @Tag("endurance")
    void theFixturesInRandomOrdersAndSplits() throws IOException {
        compare(Fixtures.files(), 3);
    }

    @Test
    @Tag("real-data")
    @EnabledIfEnvironmentVariable(named = "ENTENTE_SHARED", matches = ".+")
    void publishedFilesInRandomOrdersAndSplits() throws IOException {
        Path data = Path.of(System.getenv("ENTENTE_SHARED"), "data");
        compare(
                Stream.of(
                                "cow-alliances/alliance_v4.1_by_member.csv",
                                "atop/atop5_0a.csv",
                                "atop/atop5_0m.csv",
                                "exercises/jme_v3.csv",
                                "controls/contdir.csv",
                                "icb/icb1v13.csv",
                                "icb/icb2v12.csv")
                        .map(data::resolve)
                        .toList(),
                2);
    }

    private void compare(List<Path> files, int times) throws IOException {
        Map<String, String> atOnce = record("at once", List.of(files));
        Random random = new Random(SEED);
        for (int time = 1; time <= times; time++) {
            List<Path> shuffled = new ArrayList<>(files);
            Collections.shuffle(shuffled, random);
            List<List<Path>> adds = split(shuffled, random);
            assertThat(record("time " + time, adds)).as("added as %s", adds).isEqualTo(atOnce);
        }
        System.out.printf(
                "%d files in %d random orders and splits: the same %d tables%n", files.size(), times, atOnce.size());
    }

    /** Cuts a list into two to four runs. */
    private static List<List<Path>> split(List<Path> files, Random random) {
        List<List<Path>> adds = new ArrayList<>();
        int from = 0;
        for (int cuts = 1 + random.nextInt(3); cuts > 0 && from < files.size() - 1; cuts--) {
            int to = from + 1 + random.nextInt(files.size() - from - 1);
            adds.add(files.subList(from, to));
            from = to;
        }
        adds.add(files.subList(from, files.size()));
        return adds;
    }

    private Map<String, String> record(String name, List<List<Path>> adds) throws IOException {
        Console console = new Console(folder.resolve(name));
        for (List<Path> files : adds) {
            Console.Answer answer =
                    console.run(Stream.concat(Stream.of("add"), files.stream().map(Path::toString))
                            .toArray(String[]::new));
            assertThat(answer.exitCode()).as(answer.err()).isZero();
        }
        return CanonicalExport.of(console, folder);
    }
}
