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

    @Test
    @Tag("endurance")
    void everyKindOfDamageToEveryLayout() {
        checkEveryKind(MemoryFile.OF_EVERY_LAYOUT, 3);
    }

    /** Damages each file in each way, so many times. */
    static void checkEveryKind(List<MemoryFile> files, int times) {
        Map<String, Integer> tally = new TreeMap<>();
        for (MemoryFile file : files) {
            for (int kind = 0; kind < Mutator.KINDS; kind++) {
                for (int time = 0; time < times; time++) {
                    long seed = 100L * kind + time;
                    MemoryFile damaged = MemoryFile.of(file.name(), new Mutator(seed).mutate(file.bytes(), kind));
                    checkOne(damaged, "%s, damage %d, seed %d".formatted(file.name(), kind, seed), tally);
                }
            }
        }

        System.out.println(files.size() + " files, each damaged " + times + " times in each of " + Mutator.KINDS
                + " ways: " + tally);
        assertThat(tally).containsOnlyKeys("read whole", "rows rejected", "DAMAGED", "UNKNOWN");
    }

    /** Damages the files in turn, each time with the next seed. */
    static void check(List<MemoryFile> files, long firstSeed, int number) {
        Map<String, Integer> tally = new TreeMap<>();
        for (long seed = firstSeed; seed < firstSeed + number; seed++) {
            MemoryFile file = files.get(Math.toIntExact(seed % files.size()));
            Mutator mutator = new Mutator(seed);
            MemoryFile damaged = MemoryFile.of(file.name(), mutator.mutate(file.bytes()));
            String which = "%s, seed %d, damage %s".formatted(file.name(), seed, mutator.damage());
            checkOne(damaged, which, tally);
        }

        System.out.println(number + " damaged files: " + tally);
        assertThat(tally).containsOnlyKeys("read whole", "rows rejected", "DAMAGED", "UNKNOWN");
    }

    private static void checkOne(MemoryFile damaged, String which, Map<String, Integer> tally) {
        long start = System.nanoTime();
        tally.merge(outcome(damaged, which), 1, Integer::sum);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(which).isLessThan(LIMIT);
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
