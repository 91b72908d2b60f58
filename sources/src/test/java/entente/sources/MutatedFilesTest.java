package entente.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens to a file, it either gives rows that add up or is refused in words: never another exception, never a
 * wait, and never a refused file without its name.
 */
class MutatedFilesTest {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Test
    void sixtyDamagedFiles() {
        check(MemoryFile.OF_EVERY_LAYOUT, 1, 60);
    }

    @Test
    @Tag("endurance")
    void fiveHundredDamagedFiles() {
        check(MemoryFile.OF_EVERY_LAYOUT, 1_000, 500);
    }

    /** Damages the files in turn, each time with the next seed. */
    static void check(List<MemoryFile> files, long firstSeed, int number) {
        Map<String, Integer> tally = new TreeMap<>();
        for (long seed = firstSeed; seed < firstSeed + number; seed++) {
            MemoryFile file = files.get(Math.toIntExact(seed % files.size()));
            Mutator mutator = new Mutator(seed);
            MemoryFile damaged = MemoryFile.of(file.name(), mutator.mutate(file.bytes()));
            String which = "%s, seed %d, damage %s".formatted(file.name(), seed, mutator.damage());
            long start = System.nanoTime();
            tally.merge(outcome(damaged, which), 1, Integer::sum);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(which).isLessThan(LIMIT);
        }

        System.out.println(number + " damaged files: " + tally);
        assertThat(tally).containsOnlyKeys("read whole", "rows rejected", "DAMAGED", "UNKNOWN");
    }

    private static String outcome(MemoryFile file, String which) {
        try {
            Reading reading = Reading.of(file);
            assertThat(reading.used() + reading.rejected() + reading.outOfScope())
                    .as(which)
                    .isEqualTo(reading.rows().get(reading.rows().size() - 1).number());
            return reading.rejected() == 0 ? "read whole" : "rows rejected";
        } catch (SourceFileException refusal) {
            assertThat(refusal.getMessage())
                    .as(which)
                    .startsWith(file.name())
                    .endsWith(".")
                    .hasSizeLessThan(6_000);
            return refusal.kind().name();
        } catch (RuntimeException e) {
            return fail(which, e);
        }
    }
}
