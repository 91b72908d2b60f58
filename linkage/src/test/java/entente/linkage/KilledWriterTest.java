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
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * An importing process is killed again and again, each time in the phase whose turn it is, after a random while of up to
 * how long that phase took when nobody disturbed it; the system property {@code entente.kills} says how often. Whenever it
 * dies, the store holds what it held before the import in hand or after it, is sound, and the import run again leaves what
 * it leaves in a store that nobody disturbed.
 */
class KilledWriterTest {
    private static final long SEED = 20261122;
    private static final Phase[] TARGETS = {Phase.PUBLISH, Phase.INDEX, Phase.DERIVE, Phase.WRITE_SEGMENT, Phase.PARSE};
    /** Stores that are written side by side, one for each core of the machines this is measured on. */
    private static final int LANES = 2;

    private static final int POLL_MILLIS = 2;

    @TempDir
    Path folder;

    private final List<String> expected = new ArrayList<>();
    private final Map<Phase, Long> begins = new EnumMap<>(Phase.class);
    private final Map<Phase, Integer> fell = new EnumMap<>(Phase.class);
    private final Map<Integer, Integer> tenths = new TreeMap<>();
    private final Map<String, Integer> left = new TreeMap<>();

    @Test
    @Timeout(600)
    void sixKillsLoseNothing() throws Exception {
        killAndCheck(6);
    }

    @Test
    @Tag("endurance")
    @Timeout(1800)
    void manyKillsLoseNothing() throws Exception {
        killAndCheck(Integer.getInteger("entente.kills", 20));
        assertThat(fell).containsKeys(TARGETS);
    }

    private void killAndCheck(int kills) throws Exception {
        measureUndisturbed();
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int lane = 0; lane < LANES; lane++) {
                int current = lane;
                running.add(lanes.submit(() -> {
                    killInLane(current, kills / LANES);
                    return null;
                }));
            }
            for (Future<?> lane : running) {
                lane.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } finally {
            lanes.shutdownNow();
        }
        System.out.println("kills by phase: " + fell);
        System.out.println("kills by tenth of an undisturbed import's time (11: it took longer): " + tenths);
        System.out.println("the killed import was in the store: " + left);
    }

    private void killInLane(int lane, int kills) throws IOException, InterruptedException {
        Path store = folder.resolve("lane" + lane);
        Random random = new Random(SEED + lane);
        for (int kill = 1; kill <= kills; kill++) {
            // the last phase comes first, so that the few kills of the ordinary run reach a published record
            killOnce(store, TARGETS[(kill - 1 + 2 * lane) % TARGETS.length], kill, random);
            KillableImporter.run(store, kill, line -> {});
            assertThat(content(store)).as("import %d, run again", kill).isEqualTo(expected(kill));
        }
    }

    /** Lets a process do one import more than the store has and kills it in a phase of that. */
    private void killOnce(Path store, Phase target, int number, Random random)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "importer", ".txt");
        Process child = start(store, number, output);
        long began = 0;
        long killed;
        try {
            Optional<Phase> seen = Optional.empty();
            while (seen.isEmpty() || seen.get().compareTo(target) < 0) {
                Thread.sleep(POLL_MILLIS);
                seen = look(child, store, output);
                if (began == 0 && seen.isPresent()) {
                    began = System.nanoTime();
                }
            }
            Thread.sleep(random.nextInt(millisOf(target) + 1));
        } finally {
            child.destroyForcibly().waitFor();
            killed = System.nanoTime();
        }
        Phase phase = phase(store, output).orElseThrow();
        Files.delete(output);
        long share = (killed - began) * 10 / Math.max(1, begins.get(Phase.DONE));
        boolean after = publishedAfter(store, number);
        assertThat(after || phase != Phase.DONE)
                .as("what was told to be done is in the store")
                .isTrue();
        synchronized (this) {
            fell.merge(phase, 1, Integer::sum);
            tenths.merge((int) Math.min(10, share) + 1, 1, Integer::sum);
            left.merge(after ? "wholly" : "not at all", 1, Integer::sum);
        }
    }

    /** Whether the store holds the import in hand; it must hold either all of it or nothing of it, and be sound. */
    private boolean publishedAfter(Path store, int number) throws IOException {
        if (Files.notExists(store.resolve("CURRENT"))) {
            assertThat(number)
                    .as("only the first import may have nothing before it")
                    .isEqualTo(1);
            assertThat(TestStore.at(store).violations()).isEmpty();
            return false;
        }
        assertSound(store);
        String content = content(store);
        if (content.equals(expected(number))) {
            return true;
        }
        assertThat(content).as("import %d, killed", number).isEqualTo(expected(number - 1));
        return false;
    }

    /** What the importer is at, by what it last said and by what it has put into the store's folder. */
    private static Optional<Phase> phase(Path store, Path output) throws IOException {
        List<String> told = Files.readAllLines(output);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Phase phase = Phase.valueOf(told.get(told.size() - 1).split(" ")[0]);
        return Optional.of(phase == Phase.DERIVE ? phaseOfDerivation(store) : phase);
    }

    private static Phase phaseOfDerivation(Path store) {
        List<Path> inHand = list(store.resolve("tmp"), "search-");
        if (inHand.isEmpty()) {
            // the index is moved after the database: beside a database that is not in force yet, it is in place
            return list(store, "record-").size() > inForce(store) ? Phase.PUBLISH : Phase.DERIVE;
        }
        // Lucene writes the list of its segments last
        return list(inHand.get(0), "segments_").isEmpty() ? Phase.INDEX : Phase.PUBLISH;
    }

    /** How many of the files of generations belong to the one in force: its database and its index. */
    private static int inForce(Path store) {
        return Files.exists(store.resolve("CURRENT")) ? 2 : 0;
    }

    private static List<Path> list(Path folder, String prefix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            // moved away in the meantime
            return List.of();
        }
    }

    /** Times the phases of a process that nobody kills. */
    private void measureUndisturbed() throws IOException, InterruptedException {
        Path store = folder.resolve("measured");
        Path output = Files.createTempFile(folder, "importer", ".txt");
        Process child = start(store, 1, output);
        long began = 0;
        while (!begins.containsKey(Phase.DONE)) {
            Optional<Phase> seen = look(child, store, output);
            if (seen.isPresent()) {
                began = began == 0 ? System.nanoTime() : began;
                begins.putIfAbsent(seen.get(), System.nanoTime() - began);
            }
            Thread.sleep(POLL_MILLIS);
        }
        assertThat(child.waitFor()).isZero();
    }

    private static Optional<Phase> look(Process child, Path store, Path output) throws IOException {
        boolean alive = child.isAlive();
        Optional<Phase> seen = phase(store, output);
        assertThat(alive || seen.equals(Optional.of(Phase.DONE)))
                .as("the importer lives or is done")
                .isTrue();
        return seen;
    }

    private int millisOf(Phase phase) {
        Phase next = Phase.values()[phase.ordinal() + 1];
        long nanos = begins.getOrDefault(next, 0L) - begins.getOrDefault(phase, 0L);
        return (int) Math.max(1, nanos / 1_000_000);
    }

    /** The content of a store that nobody disturbed, after a number of imports. */
    private synchronized String expected(int imports) {
        Path undisturbed = folder.resolve("undisturbed");
        while (expected.size() < imports) {
            KillableImporter.run(undisturbed, expected.size() + 1, line -> {});
            expected.add(content(undisturbed));
        }
        return expected.get(imports - 1);
    }

    private static String content(Path store) {
        return CanonicalContent.of(TestStore.at(store));
    }

    private static void assertSound(Path folder) throws IOException {
        Store store = TestStore.at(folder);
        assertThat(store.violations()).isEmpty();
        try (PublishedRecord record = store.read()) {
            assertThat(record.violations()).isEmpty();
            assertThat(record.search().activities("Ruritania")).hasSize((int) record.count("activity"));
        }
    }

    private static Process start(Path store, int imports, Path output) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KillableImporter.class.getName(),
                        store.toString(),
                        String.valueOf(imports))
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
