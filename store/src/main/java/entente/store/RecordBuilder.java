package entente.store;

import entente.core.actor.ActorDirectory;
import entente.core.record.Decision;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Builds one generation of the record from segments: loads them sorted, resolves the actors, and derives. */
final class RecordBuilder {
    private final Segments segments;
    private final DuckDBConnection database;
    private final ActorDirectory actors;
    private final List<String> machineCoded;
    private final List<Derivation> derivations;
    private boolean cellsAreRead;

    /** Reads the tables of a generation that is complete. */
    interface LastStep {
        void take(Connection record) throws SQLException;
    }

    RecordBuilder(
            Segments segments,
            DuckDBConnection database,
            ActorDirectory actors,
            List<String> machineCoded,
            List<Derivation> derivations) {
        this.segments = segments;
        this.database = database;
        this.actors = actors;
        this.machineCoded = machineCoded;
        this.derivations = derivations;
    }

    /**
     * Builds the generation in a new file.
     *
     * @param decisions people's judgements, the oldest first
     * @param last what else is to be made of the generation when all its tables are there
     * @return how many different names of each segment no actor was found for, by {@link SegmentManifest#subject}
     */
    Map<String, Long> build(Path file, List<SegmentManifest> inForce, List<Decision> decisions, LastStep last) {
        DuckDb.execute(database, "attach %s as record".formatted(DuckDb.literal(file.toString())));
        DuckDb.execute(database, "use record");
        try {
            DuckDb.execute(database, RecordTables.MARK);
            writeSegments(database, inForce);
            cellsAreRead = !inForce.isEmpty();
            for (SegmentTables.Table table : SegmentTables.ATTESTED) {
                load(database, table, inForce);
            }
            ActorTables.write(database, actors);
            ContextTables.write(database, segments, inForce, actors);
            writeDecisions(decisions);
            RecordTables.DERIVED.forEach(table -> DuckDb.execute(database, "create table " + table));
            for (Derivation derivation : derivations) {
                derivation.derive(database);
            }
            gatherByActivity();
            last.take(database);
            DuckDb.execute(database, "checkpoint record");
            return unresolvedNames();
        } catch (SQLException e) {
            throw SegmentCheck.explain(segments, inForce, e);
        } finally {
            DuckDb.execute(database, "use memory");
            DuckDb.execute(database, "detach record");
        }
    }

    private void writeDecisions(List<Decision> decisions) throws SQLException {
        Set<String> superseded = decisions.stream()
                .flatMap(decision -> decision.supersedes().stream())
                .collect(Collectors.toSet());
        DuckDb.execute(database, "create table " + RecordTables.DECISION);
        try (DuckDBAppender appender = database.createAppender("main", "decision")) {
            for (Decision decision : decisions) {
                appender.beginRow();
                appender.append(decision.id());
                appender.append(decision.at());
                appender.append(decision.by());
                appender.append(decision.kind());
                appender.append(decision.subject());
                appender.append(decision.object().orElse(null));
                appender.append(decision.field().orElse(null));
                appender.append(decision.value().orElse(null));
                appender.append(decision.reason().orElse(null));
                appender.append(decision.supersedes().orElse(null));
                appender.append(!superseded.contains(decision.id()));
                appender.endRow();
            }
        }
    }

    private Map<String, Long> unresolvedNames() throws SQLException {
        Map<String, Long> names = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select subject, count(distinct name) from (
                          select a.dataset || '.' || a.layout as subject,
                                 coalesce(p.name, p.code_system || ':' || p.code) as name
                          from participation p join attestation a using (attestation_id) where p.actor_id is null
                          union all
                          select dataset || '.' || layout, actor from context where actor_id is null
                          union all
                          select dataset || '.' || layout, other from context where other_id is null)
                        where name is not null group by 1
                        """)) {
            while (rows.next()) {
                names.put(rows.getString(1), rows.getLong(2));
            }
        }
        return names;
    }

    private void load(DuckDBConnection database, SegmentTables.Table table, List<SegmentManifest> inForce)
            throws SQLException {
        if (inForce.isEmpty()) {
            DuckDb.execute(database, table.create());
            if (table.equals(SegmentTables.ATTESTATION)) {
                DuckDb.execute(database, "alter table attestation add column machine_coded boolean default false");
            }
            return;
        }
        String files = inForce.stream()
                .map(segment -> DuckDb.literal(segments.file(segment, table)))
                .collect(Collectors.joining(", ", "[", "]"));
        String rows = "select *%s from read_parquet(%s)"
                .formatted(
                        table.equals(SegmentTables.ATTESTATION) ? ", " + isMachineCoded() + " as machine_coded" : "",
                        files);
        try (Statement statement = database.createStatement()) {
            // the cells are many: they are read where they lie, and copied once, in their final order
            statement.execute(
                    table.equals(SegmentTables.ATTRIBUTE)
                            ? "create temp view attribute as " + rows
                            : "create table %s as %s order by %s".formatted(table.name(), rows, table.order()));
        }
    }

    private String isMachineCoded() {
        return machineCoded.stream()
                .map(DuckDb::literal)
                .collect(Collectors.joining(", ", "list_contains([", "]::varchar[], dataset)"));
    }

    /** Lays cells and participants in the order of the activities, where a page finds its own in one look. */
    private void gatherByActivity() throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (SegmentTables.Table table : List.of(SegmentTables.PARTICIPATION, SegmentTables.ATTRIBUTE)) {
                statement.execute("create table gathered as select l.activity_id, t.* from %s t join link l using"
                                .formatted(table.name())
                        + " (attestation_id) order by l.activity_id, "
                        + table.order().replace("attestation_id", "t.attestation_id"));
                statement.execute("drop %s %s"
                        .formatted(
                                cellsAreRead && table.equals(SegmentTables.ATTRIBUTE) ? "view" : "table",
                                table.name()));
                statement.execute("alter table gathered rename to " + table.name());
            }
        }
    }

    private static void writeSegments(DuckDBConnection database, List<SegmentManifest> inForce) throws SQLException {
        DuckDb.execute(database, """
                create table segment (
                  dataset varchar not null, layout varchar not null, file varchar not null, sha256 varchar not null,
                  size bigint not null, reader_version integer not null, rows_in bigint not null,
                  rows_used bigint not null, rows_rejected bigint not null, rows_out_of_scope bigint not null,
                  attestations bigint not null, participations bigint not null, contexts bigint not null,
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
                appender.append(segment.contexts());
                appender.append(String.join(", ", segment.unknownColumns()));
                appender.endRow();
            }
        }
    }
}
