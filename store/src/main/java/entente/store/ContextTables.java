package entente.store;

import entente.core.actor.Actor;
import entente.core.actor.ActorDirectory;
import entente.core.actor.Resolution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Puts the facts of context into a record, and resolves whom each is about, on the first day of the fact. */
final class ContextTables {
    private static final String DAY = "coalesce(start_first, end_first)";

    private ContextTables() {}

    static void write(
            DuckDBConnection database, Segments segments, List<SegmentManifest> inForce, ActorDirectory actors)
            throws SQLException {
        DuckDb.execute(database, "create table " + RecordTables.CONTEXT);
        DuckDb.execute(database, "create table " + RecordTables.CONTEXT_VALUE);
        List<SegmentManifest> withContext =
                inForce.stream().filter(segment -> segment.contexts() > 0).toList();
        if (!withContext.isEmpty()) {
            writeValues(database, segments, withContext);
            writeFacts(database, segments, withContext, actors);
        }
    }

    private static void writeValues(DuckDBConnection database, Segments segments, List<SegmentManifest> withContext)
            throws SQLException {
        String read = withContext.stream()
                .map(segment -> "select c.context_id, v.* from %s v join %s c using (fact)"
                        .formatted(
                                parquet(segments, segment, SegmentTables.CONTEXT_VALUE),
                                parquet(segments, segment, SegmentTables.CONTEXT)))
                .collect(Collectors.joining(" union all "));
        execute(database, """
                insert into context_value
                select context_id, variable, state, case when state = 'STATED' then coalesce(value, raw) end, number, raw,
                       field
                from (%s) order by context_id, variable, field
                """.formatted(read));
    }

    private static String parquet(Segments segments, SegmentManifest segment, SegmentTables.Table table) {
        return "read_parquet(%s)".formatted(DuckDb.literal(segments.file(segment, table)));
    }

    /** A damaged file is told by who builds the record. */
    private static void execute(DuckDBConnection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void writeFacts(
            DuckDBConnection database, Segments segments, List<SegmentManifest> withContext, ActorDirectory actors)
            throws SQLException {
        String read = withContext.stream()
                .map(segment -> DuckDb.literal(segments.file(segment, SegmentTables.CONTEXT)))
                .collect(Collectors.joining(", ", "select * from read_parquet([", "])"));
        execute(database, "create temp table read_context as " + read);
        DuckDb.execute(database, """
                create temp table about (
                  system varchar, code varchar, name varchar, day bigint, actor_id varchar, resolution varchar not null)
                """);
        List<ActorTables.Reference> references = references(database);
        try (DuckDBAppender appender = database.createAppender("temp", "main", "about")) {
            for (ActorTables.Reference reference : references) {
                append(appender, reference, ActorTables.lookUp(actors, reference));
            }
        }
        DuckDb.execute(database, """
                insert into context
                select c.context_id, c.dataset, c.layout, c.native_id,
                       coalesce(c.actor_system || ':' || c.actor_code, c.actor_name), a.actor_id, a.resolution,
                       coalesce(c.other_system || ':' || c.other_code, c.other_name), o.actor_id, o.resolution,
                       c.directed, c.start_date, c.start_bound, c.start_first, c.start_last,
                       c.end_date, c.end_bound, c.end_first, c.end_last,
                       coalesce(c.start_first, c.end_first), coalesce(c.end_last, c.start_last), c.locator
                from read_context c
                left join about a
                  on a.system is not distinct from c.actor_system and a.code is not distinct from c.actor_code
                 and a.name is not distinct from c.actor_name and a.day is not distinct from %1$s
                left join about o
                  on o.system is not distinct from c.other_system and o.code is not distinct from c.other_code
                 and o.name is not distinct from c.other_name and o.day is not distinct from %1$s
                order by c.context_id
                """.formatted(DAY));
        DuckDb.execute(database, "drop table read_context");
        DuckDb.execute(database, "drop table about");
    }

    private static List<ActorTables.Reference> references(DuckDBConnection database) throws SQLException {
        List<ActorTables.Reference> references = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select distinct system, code, name, day from (
                          select actor_system as system, actor_code as code, actor_name as name, %1$s as day
                          from read_context
                          union all select other_system, other_code, other_name, %1$s from read_context)
                        where code is not null or name is not null order by all
                        """.formatted(DAY))) {
            while (rows.next()) {
                references.add(new ActorTables.Reference(
                        rows.getString(1), rows.getString(2), rows.getString(3), rows.getObject(4, Long.class)));
            }
        }
        return references;
    }

    private static void append(DuckDBAppender appender, ActorTables.Reference reference, Resolution resolution)
            throws SQLException {
        appender.beginRow();
        appender.append(reference.system());
        appender.append(reference.code());
        appender.append(reference.name());
        Long day = reference.day();
        if (day == null) {
            appender.appendNull();
        } else {
            appender.append(day);
        }
        appender.append(resolution.actor().map(Actor::id).orElse(null));
        appender.append(ActorTables.word(resolution.match()));
        appender.endRow();
    }
}
