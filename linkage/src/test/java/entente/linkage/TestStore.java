package entente.linkage;

import entente.core.Sha256;
import entente.core.record.DatasetDescriptor;
import entente.core.record.Decision;
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
import java.util.Set;
import java.util.TreeMap;

/** Stores of what tests tell, derived as the real ones are. */
final class TestStore {
    private TestStore() {}

    static Store at(Path folder) {
        return Store.at(
                folder,
                new Store.Setup(
                        ActorSource.bundled(),
                        List.of(new Linkage(List.of())),
                        new Store.Shipped(Set.of("catalogue"), List.of()),
                        List.of(feed())));
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

    /** The record of rows of several datasets, all of one act by decision of a person. */
    static PublishedRecord linked(Path folder, Told... told) {
        List<Decision> decisions = new ArrayList<>();
        for (int row = 1; row < told.length; row++) {
            decisions.add(decision("d" + row, Links.SAME, told[0], told[row], Optional.empty()));
        }
        return recordOf(folder, decisions, told);
    }

    static PublishedRecord recordOf(Path folder, List<Decision> decisions, Told... told) {
        Store store = Store.at(
                folder,
                new Store.Setup(
                        ActorSource.bundled(),
                        List.of(new Linkage(List.of(twin("younger-twin", "elder-twin"), twin("elder-twin")))),
                        new Store.Shipped(Set.of(), decisions),
                        List.of(feed())));
        try (StoreWriter writer = store.write()) {
            add(writer, told);
            writer.publish();
        }
        return store.read();
    }

    static Decision decision(String id, String kind, Told one, Told other, Optional<String> supersedes) {
        return new Decision(
                id,
                "2026-01-01T00:00:00Z",
                "An Editor",
                kind,
                one.attestation().idStem(),
                Optional.of(other.attestation().idStem()),
                Optional.empty(),
                Optional.empty(),
                Optional.of("told of one treaty"),
                supersedes);
    }

    /** A machine-coded dataset. */
    private static DatasetDescriptor feed() {
        return new DatasetDescriptor(
                        "feed", "feed", "1", "A feed.", "free", Optional.empty(), List.of(), List.of(), List.of())
                .codedByMachine();
    }

    private static DatasetDescriptor twin(String id, String... lineage) {
        return new DatasetDescriptor(
                id, id, "1", "A twin.", "free", Optional.empty(), List.of(), List.of(), List.of(lineage));
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
