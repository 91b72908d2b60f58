package entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store that is not as it should be says what is wrong, and what to do. */
class DamagedStoreTest {
    @TempDir
    Path folder;

    @Test
    void anEmptyStoreSaysHowToFillIt() {
        assertThatThrownBy(() -> Sample.store(folder.resolve("not there")).read())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("entente add FILE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "1.5", "", "one"})
    void aStoreOfAnotherFormatIsRefused(String format) throws IOException {
        Sample.store(folder).write().close();
        Files.writeString(folder.resolve("FORMAT"), format + "\n");
        assertThatThrownBy(() -> Sample.store(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll(folder.toString(), "has format " + format, "--store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "record-1.duckdb", "record-x.duckdb abc", "../other.duckdb abc", "record-7.duckdb abc"})
    void aDamagedPointerIsMendedByARebuild(String content) throws IOException {
        Store store = published();
        Files.writeString(folder.resolve("CURRENT"), content);
        assertThatThrownBy(store::read)
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll(folder.toString(), "entente rebuild");
        assertThat(store.isUpToDate()).isFalse();
        assertRebuildMends(store);
    }

    @Test
    void aPointerThatIsNoTextIsMendedByARebuild() throws IOException {
        Store store = published();
        Files.write(folder.resolve("CURRENT"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThatThrownBy(store::read)
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll(folder.toString(), "entente rebuild");
        assertRebuildMends(store);
    }

    @Test
    void aDamagedRecordIsMendedByARebuild() throws IOException {
        Store store = published();
        Files.writeString(folder.resolve("record-1.duckdb"), "no database");
        assertThatThrownBy(store::read)
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("record-1.duckdb", "entente rebuild");
        assertRebuildMends(store);
    }

    @Test
    void aMissingTableOfASegmentIsNamed() throws IOException {
        Store store = published();
        Path table = theSegment().resolve("attestation.parquet");
        Files.delete(table);
        try (StoreWriter writer = store.write()) {
            assertThatThrownBy(writer::publish)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContainingAll(table.toString(), "add", "again")
                    .hasMessageNotContaining("read_parquet");
        }
        try (PublishedRecord before = store.read()) {
            assertThat(before.count("attestation")).isEqualTo(1);
        }
    }

    @Test
    void aDamagedTableOfASegmentIsNamed() throws IOException {
        Store store = published();
        Path table = theSegment().resolve("participation.parquet");
        Files.writeString(table, "no table");
        try (StoreWriter writer = store.write()) {
            assertThatThrownBy(writer::publish)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContainingAll(table.toString(), "add", "again");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "{\"dataset\": "})
    void aDamagedManifestIsNamed(String content) throws IOException {
        Store store = published();
        Path manifest = theSegment().resolve("manifest.json");
        Files.writeString(manifest, content);
        assertThatThrownBy(store::inForce)
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll(manifest.toString(), "add the file again");
    }

    @Test
    void aFolderThatCannotBeWrittenSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("a file"), "in the way");
        assertThatThrownBy(() -> Sample.store(file.resolve("store")).write())
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll(file.toString(), "--store");
        assertThatThrownBy(() -> Sample.store(file).write())
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll(file.toString(), "--store");
    }

    @Test
    void whatAKilledWriterLeftIsSwept() throws IOException {
        Store store = published();
        Path segment = Files.createDirectories(folder.resolve("tmp/segment-1"));
        Files.writeString(segment.resolve("attestation.parquet"), "half");
        Files.writeString(folder.resolve("tmp/record-2.duckdb"), "half");
        Files.writeString(folder.resolve("record-2.duckdb"), "whole, but never put in force");
        Files.writeString(folder.resolve("record-2.duckdb.wal"), "its log");
        Files.writeString(
                Files.createDirectories(folder.resolve("record-2.duckdb.search"))
                        .resolve("_0.cfs"),
                "its index");
        store.write().close();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "CURRENT",
                            "FORMAT",
                            "record-1.duckdb",
                            "record-1.duckdb.search",
                            "segments",
                            "tmp",
                            "writer.lock");
        }
        assertThat(folder.resolve("tmp")).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's", "a [b] c", "star*", "per%20cent", "#1", "{x}"})
    void aFolderMayHaveAnyName(String name) throws IOException {
        useAStoreIn(name);
    }

    /** In a locale that is not UTF-8 the Java platform itself cannot name such a folder. */
    @Test
    @EnabledIfSystemProperty(named = "sun.jnu.encoding", matches = "UTF-8")
    void aFolderMayHaveANameOfAnyScript() throws IOException {
        useAStoreIn("größe 東");
    }

    private void useAStoreIn(String name) throws IOException {
        Store store = Sample.store(folder.resolve(name));
        try (StoreWriter writer = store.write()) {
            SegmentManifest one = Sample.write(writer, Sample.file("one"), "1");
            SegmentManifest two = Sample.write(writer, Sample.file("two"), "1", "2");
            assertThat(writer.compare(Optional.of(one), two)).isEqualTo(new StoreWriter.Difference(1, 0, 0));
            writer.publish();
        }
        try (PublishedRecord record = store.read()) {
            assertThat(record.count("attestation")).isEqualTo(2);
        }
        // nothing landed beside it, under half of its name
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve(name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"what?", "semi;threads=1"})
    void aFolderThatDuckDbCannotOpenIsRefusedByName(String name) {
        assertThatThrownBy(() -> Sample.store(folder.resolve(name)))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll(name, "--store");
        assertThat(folder).isEmptyDirectory();
    }

    private Store published() {
        Store store = Sample.store(folder);
        try (StoreWriter writer = store.write()) {
            Sample.write(writer, Sample.file("one"), "1");
            writer.publish();
        }
        return store;
    }

    private Path theSegment() {
        List<SegmentManifest> segments = Sample.store(folder).inForce();
        return folder.resolve("segments").resolve(segments.get(0).id());
    }

    private static void assertRebuildMends(Store store) {
        try (StoreWriter writer = store.write()) {
            writer.publish();
        }
        assertThat(store.isUpToDate()).isTrue();
        try (PublishedRecord record = store.read()) {
            assertThat(record.count("attestation")).isEqualTo(1);
        }
    }
}
