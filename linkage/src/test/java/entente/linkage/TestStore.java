package entente.linkage;

import entente.core.Sha256;
import entente.core.record.RowOutcome;
import entente.core.record.SourceRow;
import entente.store.ActivityFilter;
import entente.store.ActorSource;
import entente.store.PublishedRecord;
import entente.store.Rows;
import entente.store.SegmentWriter;
import entente.store.SegmentWriter.SegmentOrigin;
import entente.store.Store;
import entente.store.StoreWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Stores of what tests tell, derived as the real ones are. */
final class TestStore {
    private TestStore() {}

    static Store at(Path folder) {
        return Store.at(
                folder, new Store.Setup(ActorSource.bundled(), List.of(new Linkage()), Optional.of("catalogue")));
    }

    /** The record of what is told, each dataset's layout in a file of its own. */
    static PublishedRecord recordOf(Path folder, Told... told) {
        Store store = at(folder);
        try (StoreWriter writer = store.write()) {
            add(writer, told);
            writer.publish();
        }
        return store.read();
    }

    static void add(StoreWriter writer, Told... told) {
        Map<String, List<Told>> files = new TreeMap<>();
        for (Told row : told) {
            files.computeIfAbsent(row.dataset() + "." + row.layout(), key -> new ArrayList<>())
                    .add(row);
        }
        files.values().forEach(rows -> addFile(writer, rows));
    }

    private static void addFile(StoreWriter writer, List<Told> rows) {
        try (SegmentWriter segment = writer.begin(origin(rows))) {
            long number = 0;
            for (Told row : rows) {
                number++;
                segment.write(
                        new SourceRow(number, number + 1, "the row", new RowOutcome.Used(List.of(row.attestation()))));
            }
            segment.finish();
        }
    }

    private static SegmentOrigin origin(List<Told> rows) {
        String content = rows.stream()
                .map(Told::attestation)
                .map(String::valueOf)
                .toList()
                .toString();
        String layout = rows.get(0).layout();
        return new SegmentOrigin(
                rows.get(0).dataset(), layout, layout + ".csv", Sha256.of(content), content.length(), 1, List.of());
    }

    /** The one activity of a record. */
    static Rows.Activity only(PublishedRecord record) {
        List<Rows.Activity> activities =
                record.activities(ActivityFilter.ALL, 0, 10).rows();
        if (activities.size() != 1) {
            throw new AssertionError("one activity expected, and there are " + activities);
        }
        return activities.get(0);
    }
}
