package entente.store;

import entente.core.actor.ActorDirectory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Builds one generation of the record from segments: loads them sorted, resolves the actors, and derives. */
final class RecordBuilder {
    private final Segments segments;
    private final Path temporary;
    private final ActorDirectory actors;
    private final List<Derivation> derivations;

    RecordBuilder(Segments segments, Path temporary, ActorDirectory actors, List<Derivation> derivations) {
        this.segments = segments;
        this.temporary = temporary;
        this.actors = actors;
        this.derivations = derivations;
    }

    void build(Path file, List<SegmentManifest> inForce) {
        try (DuckDBConnection database = DuckDb.create(file, temporary)) {
            writeSegments(database, inForce);
            for (SegmentTables.Table table : SegmentTables.ALL) {
                load(database, table, inForce);
            }
            ActorTables.write(database, actors);
            RecordTables.DERIVED.forEach(table -> DuckDb.execute(database, "create table " + table));
            for (Derivation derivation : derivations) {
                derivation.derive(database);
            }
            DuckDb.execute(database, "checkpoint");
        } catch (SQLException e) {
            throw DuckDb.failed(e);
        }
    }

    private void load(DuckDBConnection database, SegmentTables.Table table, List<SegmentManifest> inForce)
            throws SQLException {
        if (inForce.isEmpty()) {
            DuckDb.execute(database, table.create());
            return;
        }
        String files = inForce.stream()
                .map(segment -> segments.folder(segment.id()).resolve(table.fileName()))
                .map(file -> DuckDb.literal(file.toString()))
                .collect(Collectors.joining(", ", "[", "]"));
        try (Statement statement = database.createStatement()) {
            statement.execute("create table %s as select * from read_parquet(%s) order by %s"
                    .formatted(table.name(), files, table.order()));
        } catch (SQLException e) {
            throw SegmentCheck.explain(segments, inForce, e);
        }
    }

    private static void writeSegments(DuckDBConnection database, List<SegmentManifest> inForce) throws SQLException {
        DuckDb.execute(database, """
                create table segment (
                  dataset varchar not null, layout varchar not null, file varchar not null, sha256 varchar not null,
                  size bigint not null, reader_version integer not null, rows_in bigint not null,
                  rows_used bigint not null, rows_rejected bigint not null, rows_out_of_scope bigint not null,
                  attestations bigint not null, participations bigint not null,
                  unknown_columns varchar not null)
                """);
        try (DuckDBAppender appender = database.createAppender("main", "segment")) {
            for (SegmentManifest segment : inForce) {
                appender.beginRow();
                appender.append(segment.dataset());
                appender.append(segment.layout());
                appender.append(segment.file());
                appender.append(segment.sha256());
                appender.append(segment.size());
                appender.append(segment.readerVersion());
                appender.append(segment.rowsIn());
                appender.append(segment.rowsUsed());
                appender.append(segment.rowsRejected());
                appender.append(segment.rowsOutOfScope());
                appender.append(segment.attestations());
                appender.append(segment.participations());
                appender.append(String.join(", ", segment.unknownColumns()));
                appender.endRow();
            }
        }
    }
}
