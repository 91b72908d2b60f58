package entente.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import entente.linkage.KillableImporter.Phase;
import entente.store.PublishedRecord;
import entente.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * An importing process is killed again and again, each time in the phase whose turn it is, after a random while of up to
 * how long such a phase takes. Whenever it dies, the store holds what it held before the import in hand or after it.
 */
class KilledWriterTest {
    private static final long SEED = 20261122;
    private static final Phase[] TARGETS = {Phase.PARSE, Phase.WRITE_SEGMENT, Phase.DERIVE, Phase.PUBLISH};
    private static final int LONGEST_WAIT_MILLIS = 60;

    @TempDir
    Path folder;

    @TempDir
    Path undisturbed;

    private final Random random = new Random(SEED);
    private final List<String> expected = new ArrayList<>();
    private final Map<Phase, Integer> fell = new EnumMap<>(Phase.class);

    @Test
    @Timeout(300)
    void threeKillsLoseNothing() throws IOException, InterruptedException {
        killAndCheck(3);
    }

    @Test
    @Tag("endurance")
    @Timeout(1200)
    void twentyKillsLoseNothing() throws IOException, InterruptedException {
        killAndCheck(20);
        assertThat(fell).containsOnlyKeys(TARGETS);
    }

    private void killAndCheck(int kills) throws IOException, InterruptedException {
        int reached = 0;
        for (int kill = 0; kill < kills; kill++) {
            // the last phase comes first, so that the default run's three kills reach a published record
            Phase target = TARGETS[TARGETS.length - 1 - kill % TARGETS.length];
            reached = killOnce(target, reached + 2);
        }
        System.out.println("kills by phase: " + fell);
        KillableImporter.run(folder, reached + 1, line -> {});
        assertThat(content()).isEqualTo(expected(reached + 1));
        assertSound();
    }

    /** Lets a process import, kills it in a phase of its last import, and tells how many imports are published. */
    private int killOnce(Phase target, int upTo) throws IOException, InterruptedException {
        Path output = Files.createTempFile(undisturbed.getParent(), "importer", ".txt");
        Process child = start(upTo, output);
        try {
            while (!Files.readString(output).contains(target + " " + upTo + "\n")) {
                assertThat(child.isAlive())
                        .as("the importer reached %s", target)
                        .isTrue();
                Thread.sleep(1);
            }
            Thread.sleep(random.nextInt(LONGEST_WAIT_MILLIS));
        } finally {
            child.destroyForcibly().waitFor();
        }
        List<String> told = Files.readAllLines(output);
        Files.delete(output);
        Phase phase = Phase.valueOf(told.get(told.size() - 1).split(" ")[0]);
        fell.merge(phase, 1, Integer::sum);
        return published(phase == Phase.DONE ? upTo : upTo - 1, upTo);
    }

    private int published(int atLeast, int atMost) throws IOException {
        assertSound();
        String content = content();
        for (int imports = atLeast; imports <= atMost; imports++) {
            if (content.equals(expected(imports))) {
                return imports;
            }
        }
        throw new AssertionError(
                "the store is neither where %d imports leave it nor where %d do".formatted(atLeast, atMost));
    }

    /** The content of a store that nobody disturbed, after a number of imports. */
    private String expected(int imports) {
        while (expected.size() < imports) {
            KillableImporter.run(undisturbed, expected.size() + 1, line -> {});
            expected.add(CanonicalContent.of(TestStore.at(undisturbed)));
        }
        return expected.get(imports - 1);
    }

    private String content() {
        return CanonicalContent.of(TestStore.at(folder));
    }

    private void assertSound() {
        Store store = TestStore.at(folder);
        assertThat(store.violations()).isEmpty();
        try (PublishedRecord record = store.read()) {
            assertThat(record.violations()).isEmpty();
            assertThat(record.search().activities("Ruritania")).hasSize((int) record.count("activity"));
        }
    }

    private Process start(int imports, Path output) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KillableImporter.class.getName(),
                        folder.toString(),
                        String.valueOf(imports))
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
