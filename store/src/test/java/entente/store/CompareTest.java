package entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.record.Span;
import entente.core.time.HistoricalDate;
import entente.store.StoreWriter.Difference;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTest {
    @TempDir
    Path folder;

    @Test
    void addedChangedAndWithdrawnAreTold() {
        try (StoreWriter writer = Sample.store(folder).write()) {
            SegmentManifest before =
                    write(writer, "before", Map.of("1", "Paris", "2", "Rome", "3", "Bonn", "4", "Bern"));
            SegmentManifest after = write(
                    writer,
                    "after",
                    Map.of("2", "Rome", "3", "Berlin", "4", "Vienna", "5", "Oslo", "6", "Riga", "7", "Kyiv"));
            assertThat(writer.compare(Optional.of(before), after)).isEqualTo(new Difference(3, 2, 1));
            assertThat(writer.compare(Optional.of(after), before)).isEqualTo(new Difference(1, 2, 3));
        }
    }

    @Test
    void aFirstFileIsAllAdded() {
        try (StoreWriter writer = Sample.store(folder).write()) {
            SegmentManifest first = write(writer, "first", Map.of("1", "Paris", "2", "Rome"));
            assertThat(writer.compare(Optional.empty(), first)).isEqualTo(new Difference(2, 0, 0));
        }
    }

    @Test
    void theSameFileAgainChangesNothing() {
        try (StoreWriter writer = Sample.store(folder).write()) {
            SegmentManifest first = write(writer, "first", Map.of("1", "Paris", "2", "Rome"));
            SegmentManifest sameRows = write(writer, "same rows", Map.of("1", "Paris", "2", "Rome"));
            assertThat(writer.compare(Optional.of(first), first)).isEqualTo(new Difference(0, 0, 0));
            assertThat(writer.compare(Optional.of(first), sameRows)).isEqualTo(new Difference(0, 0, 0));
        }
    }

    private static SegmentManifest write(StoreWriter writer, String file, Map<String, String> places) {
        Span span = Span.on(HistoricalDate.parse("1904-04-08"));
        try (SegmentWriter segment = writer.begin(Sample.file(file))) {
            long number = 0;
            for (Map.Entry<String, String> visit : new TreeMap<>(places).entrySet()) {
                number++;
                segment.write(Sample.used(
                        number,
                        Sample.visit(
                                Sample.DATASET, visit.getKey(), Optional.of(visit.getValue()), "row " + number, span)));
            }
            return segment.finish();
        }
    }
}
