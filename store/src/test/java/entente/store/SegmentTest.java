package entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.record.RowOutcome;
import entente.core.record.SourceRow;
import entente.core.record.Span;
import entente.core.time.HistoricalDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentTest {
    @TempDir
    Path folder;

    @Test
    void aSegmentThatIsNotFinishedLeavesNothing() throws IOException {
        try (StoreWriter writer = Sample.store(folder).write()) {
            try (SegmentWriter segment = writer.begin(Sample.file("one"))) {
                segment.write(Sample.used(1, Sample.visit(Sample.DATASET, "1")));
            }
            assertThat(writer.find(Sample.file("one"))).isEmpty();
            assertThat(writer.inForce()).isEmpty();
        }
        assertThat(filesIn(folder.resolve("segments"))).isEmpty();
        assertThat(filesIn(folder.resolve("tmp"))).isEmpty();
    }

    @Test
    void theManifestCountsEveryRowAndWhatBecameOfIt() {
        SegmentManifest manifest;
        try (StoreWriter writer = Sample.store(folder).write();
                SegmentWriter segment = writer.begin(Sample.file("one"))) {
            segment.write(Sample.used(1, Sample.visit(Sample.DATASET, "1a"), Sample.visit(Sample.DATASET, "1b")));
            segment.write(Sample.used(2, Sample.visit(Sample.DATASET, "2")));
            segment.write(new SourceRow(3, 4, "x;y", new RowOutcome.Rejected("year", "x", "a year is a number")));
            segment.write(new SourceRow(4, 5, "z", new RowOutcome.OutOfScope("a sports match")));
            segment.write(new SourceRow(5, 6, "z", new RowOutcome.OutOfScope("a sports match")));
            manifest = segment.finish();
        }
        assertThat(manifest.rowsIn()).isEqualTo(5);
        assertThat(manifest.rowsUsed()).isEqualTo(2);
        assertThat(manifest.rowsRejected()).isEqualTo(1);
        assertThat(manifest.rowsOutOfScope()).isEqualTo(2);
        assertThat(manifest.attestations()).isEqualTo(3);
        assertThat(manifest.participations()).isEqualTo(3);
        assertThat(manifest.rowsAddUp()).isTrue();
        assertThat(Sample.store(folder).inForce()).containsExactly(manifest);
        assertThat(Sample.store(folder).violations()).isEmpty();
    }

    @Test
    void theSameRowsGiveTheSameBytes(@TempDir Path other) {
        String[] keys =
                IntStream.range(0, 5_000).mapToObj(number -> "key " + number).toArray(String[]::new);
        SegmentManifest first = writeOnce(folder, keys);
        SegmentManifest second = writeOnce(other, keys);
        assertThat(second.tables()).hasSize(5).isEqualTo(first.tables());
    }

    @Test
    void aFileReadOnceMoreTakesThePlaceOfWhatWasReadFirst() {
        writeOnce(folder, "1", "2");
        SegmentManifest again = writeOnce(folder, "1", "2");
        assertThat(Sample.store(folder).inForce()).containsExactly(again);
        assertThat(Sample.store(folder).violations()).isEmpty();
    }

    @Test
    void aRepeatedRowKeyGetsAnOrdinal() {
        try (StoreWriter writer = Sample.store(folder).write()) {
            SegmentManifest segment = Sample.write(writer, Sample.file("one"), "7", "8", "7", "7");
            assertThat(column(segment, "attestation_id"))
                    .containsExactly("visits.calls:7", "visits.calls:7#2", "visits.calls:7#3", "visits.calls:8");
            assertThat(column(segment, "ordinal")).containsExactly("1", "2", "3", "1");
        }
    }

    @Test
    void aRevisionFollowsTheContentAndNotThePlaceInTheFile() {
        Span span = Span.on(HistoricalDate.parse("1904-04-08"));
        Span dayLater = Span.on(HistoricalDate.parse("1904-04-09"));
        String original = revision("one", Optional.of("Paris"), "row 1", span);
        assertThat(revision("two", Optional.of("Paris"), "row 99", span)).isEqualTo(original);
        assertThat(revision("three", Optional.of("London"), "row 1", span)).isNotEqualTo(original);
        assertThat(revision("four", Optional.empty(), "row 1", span)).isNotEqualTo(original);
        assertThat(revision("five", Optional.of("Paris"), "row 1", dayLater)).isNotEqualTo(original);
    }

    @Test
    void aChangedOrMissingTableIsNamed() throws IOException {
        SegmentManifest manifest = writeOnce(folder, "1");
        Path segment = folder.resolve("segments").resolve(manifest.id());
        byte[] bytes = Files.readAllBytes(segment.resolve("attestation.parquet"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(segment.resolve("attestation.parquet"), bytes);
        Files.delete(segment.resolve("relation.parquet"));
        List<String> violations = Sample.store(folder).violations();
        assertThat(violations).hasSize(2);
        assertThat(violations).anyMatch(text -> text.contains("attestation.parquet has been changed"));
        assertThat(violations).anyMatch(text -> text.contains("relation.parquet is missing"));
    }

    private static SegmentManifest writeOnce(Path root, String... keys) {
        try (StoreWriter writer = Sample.store(root).write()) {
            return Sample.write(writer, Sample.file("one"), keys);
        }
    }

    private String revision(String file, Optional<String> place, String locator, Span span) {
        try (StoreWriter writer = Sample.store(folder).write();
                SegmentWriter segment = writer.begin(Sample.file(file))) {
            segment.write(Sample.used(1, Sample.visit(Sample.DATASET, "1", place, locator, span)));
            return column(segment.finish(), "revision").get(0);
        }
    }

    private List<String> column(SegmentManifest segment, String column) {
        return Parquet.column(folder.resolve("segments").resolve(segment.id()).resolve("attestation.parquet"), column);
    }

    private static List<Path> filesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> !file.equals(directory)).toList();
        }
    }
}
