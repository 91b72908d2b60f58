package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.core.Sha256;
import entente.export.table.ExportTable;
import entente.store.ActorSource;
import entente.store.Store;
import entente.store.StoreWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that cannot be written, or not by this program now: a message that says why, exit code 4, and nothing lost. */
final class StoreInTroubleTest {
    private static final int DISK_BYTES = 48 << 20;

    @TempDir
    private Path folder;

    private Path disk;
    private Console console;
    private boolean mounted;

    @BeforeEach
    void makeConsole() throws IOException {
        disk = Files.createDirectory(folder.resolve("disk"));
        console = new Console(disk.resolve("store"));
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            assertThat(succeeds("umount", "-l", disk.toString())).isTrue();
        }
    }

    @Test
    void aFullDisk() throws IOException, InterruptedException {
        mount();
        add(Fixtures.COW_MEMBERS);
        // each look at a store with a file that is read and not published tries to publish it: a few tables do
        List<ExportTable> tables = List.of(ExportTable.ACTIVITIES, ExportTable.ATTESTATIONS, ExportTable.FILES);
        Map<String, String> before = CanonicalExport.of(console, folder, tables);
        Path filler = disk.resolve("filler");
        // as much as the record took before: the work is begun, and breaks off where the new one is larger
        int justEnough = (int) Files.size(disk.resolve("store").resolve("record-1.duckdb")) + (64 << 10);
        List<Console.Answer> told = new ArrayList<>();
        int refused = 0;
        for (int left : new int[] {0, 256 << 10, 1 << 20, 3 << 20, justEnough, 6 << 20}) {
            fill(filler, left);
            Console.Answer answer = console.run("add", Fixtures.ATOP_ALLIANCES.toString());
            if (answer.exitCode() == ExitCode.DONE) {
                break;
            }
            refused++;
            assertRefused(answer, disk.toString());
            assertThat(answer.err()).as("with %d bytes left", left).contains("disk is full");
            assertThat(CanonicalExport.of(console, folder, tables))
                    .as("with %d bytes left", left)
                    .isEqualTo(before);
            told.add(console.run("status"));
            assertThat(console.run("verify").out()).contains("The record is sound.");
            Files.delete(filler);
        }
        assertThat(refused).isPositive();
        assertThat(told).allMatch(status -> status.exitCode() == ExitCode.DONE);
        // where nothing of the file could be read in, the record is all there is
        assertThat(told.stream().map(Console.Answer::err).filter(err -> !err.isEmpty()))
                .isNotEmpty()
                .allSatisfy(err -> assertThat(err)
                        .contains("could not be brought up to date", "disk is full", "as it was last published"))
                .anySatisfy(err -> assertThat(err).contains("does not fit", "MB are left"));
        Files.deleteIfExists(filler);
        assertComplete();
    }

    /** Each process unpacks the database's library there, which is larger than the disk. */
    @Test
    void aFullDiskForTemporaryFiles() throws IOException, InterruptedException {
        mount();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + disk,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "status",
                        "--store",
                        folder.resolve("elsewhere").toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(told)
                .contains("library of 70 MB could not be unpacked into " + disk, "No space left")
                .doesNotContain("\tat ");
        assertThat(process.waitFor()).isEqualTo(ExitCode.UNUSABLE_STORE);
    }

    @Test
    void aDiskThatCannotBeWritten() throws IOException, InterruptedException {
        mount();
        add(Fixtures.COW_MEMBERS);
        Map<String, String> before = CanonicalExport.of(console, folder);
        assertThat(succeeds("mount", "-o", "remount,ro", disk.toString())).isTrue();

        Console.Answer answer = console.run("add", Fixtures.ATOP_ALLIANCES.toString());

        assertRefused(answer, disk.toString(), "cannot be written", "--store");
        assertThat(CanonicalExport.of(console, folder)).isEqualTo(before);
        assertThat(console.run("verify").exitCode()).isZero();
        assertThat(console.run("search", "alliance").exitCode()).isLessThanOrEqualTo(ExitCode.NO);
        assertThat(succeeds("mount", "-o", "remount,rw", disk.toString())).isTrue();
        assertComplete();
    }

    @Test
    void aStoreThatSomebodyElseIsWriting() throws IOException {
        add(Fixtures.COW_MEMBERS);
        Map<String, String> before = CanonicalExport.of(console, folder);
        Store.Setup setup = new Store.Setup(ActorSource.bundled(), List.of(), Store.Shipped.NOTHING);

        try (StoreWriter writer = Store.at(disk.resolve("store"), setup).write()) {
            assertThat(writer.inForce()).hasSize(1);
            for (String[] command :
                    new String[][] {{"add", Fixtures.ATOP_ALLIANCES.toString()}, {"rebuild"}, {"link"}}) {
                assertRefused(console.run(command), "Another process is writing to the store", "try again");
            }
            assertThat(CanonicalExport.of(console, folder)).isEqualTo(before);
        }
        assertComplete();
    }

    @Test
    void twoAddsAtOnce() throws IOException {
        add(Fixtures.COW_MEMBERS);

        List<CompletableFuture<Console.Answer>> adds = Stream.of(Fixtures.ATOP_ALLIANCES, Fixtures.ATOP_MEMBERS)
                .map(file -> CompletableFuture.supplyAsync(() -> console.run("add", file.toString())))
                .toList();

        for (CompletableFuture<Console.Answer> add : adds) {
            Console.Answer answer = add.join();
            if (answer.exitCode() != ExitCode.DONE) {
                assertRefused(answer, "Another process is writing to the store");
            }
        }
        assertThat(adds).anyMatch(add -> add.join().exitCode() == ExitCode.DONE);
        add(Fixtures.ATOP_MEMBERS);
        add(Fixtures.ATOP_ALLIANCES);
        Console other = new Console(folder.resolve("other"));
        other.run(
                "add",
                "--no-catalogue",
                Fixtures.ATOP_ALLIANCES.toString(),
                Fixtures.ATOP_MEMBERS.toString(),
                Fixtures.COW_MEMBERS.toString());
        assertSame(console, other);
    }

    @Test
    void aStoreOfANewerVersion() throws IOException {
        add(Fixtures.COW_MEMBERS);
        Path format = disk.resolve("store").resolve("FORMAT");
        String ours = Files.readString(format);
        Files.writeString(format, "99\n");
        Map<String, String> before = content();

        for (String[] command : new String[][] {
            {"add", Fixtures.ATOP_ALLIANCES.toString()},
            {"status"},
            {"verify"},
            {"rebuild"},
            {"link"},
            {"search", "alliance"},
            {"export", "activities", "--out", folder.resolve("none.csv").toString()}
        }) {
            assertRefused(console.run(command), "has format 99", "Use the Entente that made it");
        }

        assertThat(content()).isEqualTo(before);
        Files.writeString(format, ours);
        assertComplete();
    }

    private void add(Path file) {
        Console.Answer answer = console.run("add", "--no-catalogue", file.toString());
        assertThat(answer.exitCode()).as(answer.err()).isZero();
    }

    private static void assertRefused(Console.Answer answer, String... words) {
        assertThat(answer.err()).contains(words).doesNotContain("\tat ");
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.UNUSABLE_STORE);
    }

    /** Adds what was refused; the store then is as one that nobody disturbed. */
    private void assertComplete() throws IOException {
        add(Fixtures.ATOP_ALLIANCES);
        assertThat(console.run("verify").exitCode()).isZero();
        Console other = new Console(folder.resolve("other"));
        other.run("add", "--no-catalogue", Fixtures.COW_MEMBERS.toString(), Fixtures.ATOP_ALLIANCES.toString());
        assertSame(console, other);
    }

    /** Compares all but the decision to leave out the catalogue, which has a date. */
    private void assertSame(Console one, Console other) throws IOException {
        Map<String, String> expected = CanonicalExport.of(other, folder);
        Map<String, String> actual = CanonicalExport.of(one, folder);
        expected.remove("decisions");
        actual.remove("decisions");
        assertThat(actual).isEqualTo(expected);
    }

    /** Hashes of all files of the store. */
    private Map<String, String> content() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(disk)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(
                        disk.relativize(file).toString(),
                        Sha256.of(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)));
            }
        }
        return hashes;
    }

    private void mount() throws IOException, InterruptedException {
        mounted = succeeds("mount", "-t", "tmpfs", "-o", "size=" + DISK_BYTES, "tmpfs", disk.toString());
        assumeTrue(mounted, "only who may mount a small disk can fill one");
    }

    /** Writes a file that leaves so many bytes of the disk. */
    private void fill(Path filler, long left) throws IOException {
        long bytes = Files.getFileStore(disk).getUsableSpace() - left;
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(filler)) {
            for (long written = 0; written + block.length <= bytes; written += block.length) {
                out.write(block);
            }
        }
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
