package entente.store;

import entente.core.Sha256;
import entente.core.actor.CodeSystem;
import entente.core.codebook.ActivityType;
import entente.core.record.ActorReference;
import entente.core.record.Attestation;
import entente.core.record.Participation;
import entente.core.record.Role;
import entente.core.record.RowOutcome;
import entente.core.record.SourceRow;
import entente.core.record.Span;
import entente.core.record.Status;
import entente.core.time.HistoricalDate;
import entente.store.SegmentWriter.SegmentOrigin;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stores, files and rows that tests write. */
final class Sample {
    static final String DATASET = "visits";
    static final String LAYOUT = "calls";

    private Sample() {}

    /** Links every attestation to an activity of its own: the least a record needs to be sound. */
    static final class EachItsOwn implements Derivation {
        @Override
        public String version() {
            return "1";
        }

        @Override
        public void derive(Connection database) throws SQLException {
            try (Statement statement = database.createStatement()) {
                statement.execute(
                        "insert into link select attestation_id, attestation_id, 1.0, 'test' from attestation");
            }
        }
    }

    static Store.Setup setup() {
        return new Store.Setup(
                ActorSource.bundled(), List.of(new EachItsOwn()), new Store.Shipped(Set.of("catalogue"), List.of()));
    }

    static Store store(Path root) {
        return Store.at(root, setup());
    }

    /** A file of the dataset; another content has another hash. */
    static SegmentOrigin file(String content) {
        return file(DATASET, content, 1);
    }

    static SegmentOrigin file(String dataset, String content, int readerVersion) {
        return new SegmentOrigin(
                dataset, LAYOUT, content + ".csv", Sha256.of(content), content.length(), readerVersion, List.of());
    }

    /** A segment of one row for each key. */
    static SegmentManifest write(StoreWriter writer, SegmentOrigin origin, String... keys) {
        try (SegmentWriter segment = writer.begin(origin)) {
            long number = 0;
            for (String key : keys) {
                number++;
                segment.write(used(number, visit(origin.dataset(), key)));
            }
            return segment.finish();
        }
    }

    static SourceRow used(long number, Attestation... attestations) {
        return new SourceRow(number, number + 1, "the row", new RowOutcome.Used(List.of(attestations)));
    }

    static Attestation visit(String dataset, String key) {
        return visit(dataset, key, Optional.empty(), "row 1", Span.on(HistoricalDate.parse("1904-04-08")));
    }

    static Attestation visit(String dataset, String key, Optional<String> place, String locator, Span span) {
        return new Attestation(
                dataset,
                LAYOUT,
                key,
                key,
                ActivityType.CONTACT,
                Optional.empty(),
                Status.HELD,
                false,
                Optional.empty(),
                span,
                place,
                locator,
                List.of(new Participation(
                        ActorReference.ofCode(CodeSystem.COW, "220"), Role.VISITOR, Span.NOT_STATED, "220", "state")),
                List.of(),
                List.of());
    }
}
