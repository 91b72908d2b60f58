package entente.store;

import static java.util.Objects.requireNonNull;

import entente.store.search.SearchIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.duckdb.DuckDBConnection;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/** One published generation of the record, open for reading. Safe for use by several threads. */
public final class PublishedRecord implements AutoCloseable {
    private static final String ACTIVITY_COLUMNS = """
            activity_id, type, title, title_rule, date, earliest_day, latest_day, start_date, start_bound, end_date,
            end_bound, place, status, precursor, span_rule, attestations, sources, conflicts, machine_coded
            """;
    private static final String CHRONOLOGICAL =
            "order by coalesce(earliest_day, start_first, end_first) nulls last, activity_id";

    private final DuckDBConnection database;
    private final ConnectionPool connections;
    private final Jdbi jdbi;
    private final String fingerprint;
    private final Map<String, Object> answers = new ConcurrentHashMap<>();
    private final RecordIndex index;
    private @Nullable SearchIndex openIndex;

    PublishedRecord(Path file, String fingerprint, RecordIndex index) {
        this.fingerprint = requireNonNull(fingerprint, "fingerprint is null");
        this.index = requireNonNull(index, "index is null");
        try {
            this.database = DuckDb.readOnly(file, Path.of(System.getProperty("java.io.tmpdir")));
        } catch (StoreException e) {
            throw new StoreException(
                    "The record %s cannot be opened. Run 'entente rebuild'. (%s)".formatted(file, e.getMessage()), e);
        }
        this.connections = new ConnectionPool(database);
        this.jdbi = Jdbi.create(connections);
        jdbi.registerArrayType(String.class, "varchar");
        jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        requireKnownTables(file);
    }

    /** A reader of these tables understands no others; only a store that cannot be written still has them. */
    private void requireKnownTables(Path file) {
        try (Statement statement = database.createStatement();
                ResultSet versions = statement.executeQuery("select version from record_tables")) {
            if (versions.next() && versions.getInt(1) == RecordTables.VERSION) {
                return;
            }
        } catch (SQLException e) {
            // a record of before its tables were counted
        }
        close();
        throw new StoreException(
                "The record %s was derived by another version of Entente. Run 'entente rebuild' where the store can be written."
                        .formatted(file));
    }

    /** What this generation was derived from, in one hash. */
    public String fingerprint() {
        return fingerprint;
    }

    /** The files it is made of. */
    public List<Rows.Segment> segments() {
        return remember(
                "segments", () -> list(Rows.Segment.class, "select * from segment order by dataset, layout", Map.of()));
    }

    /** How many rows a table of the record has. */
    public long count(String table) {
        if (!table.matches("[a-z_]+")) {
            throw new IllegalArgumentException("not the name of a table: " + table);
        }
        return remember("count " + table, () -> scalar("select count(*) from " + table));
    }

    /** How many activities there are of each type that occurs, those that only programs coded left out. */
    public Map<String, Long> activitiesByType() {
        return remember(
                "activitiesByType",
                () -> counts("select type as key, count(*) as count from activity where " + FilterSql.CODED_BY_PEOPLE
                        + " group by type order by type"));
    }

    /** How many activities there are, those that only programs coded left out. */
    public long activities() {
        return activitiesByType().values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many activities there are of each type that only programs coded. */
    public Map<String, Long> machineCodedByType() {
        return remember(
                "machineCodedByType",
                () -> counts("select type as key, count(*) as count from activity where machine_coded"
                        + " group by type order by type"));
    }

    /** How many attestations there are that people coded. */
    public long attestations() {
        return remember(
                "attestations", () -> scalar("select count(*) from attestation where " + FilterSql.CODED_BY_PEOPLE));
    }

    /** How many activities each dataset attests. */
    public Map<String, Long> activitiesByDataset() {
        return remember("activitiesByDataset", () -> counts("""
                select a.dataset as key, count(distinct l.activity_id) as count
                from attestation a join link l using (attestation_id) group by 1 order by 1
                """));
    }

    /** How many activities two datasets both attest, the most first. */
    public List<Rows.SharedActs> sharedActs() {
        return remember("sharedActs", () -> list(Rows.SharedActs.class, """
                with told as (
                  select distinct l.activity_id, a.dataset from attestation a join link l using (attestation_id))
                select o.dataset as one, p.dataset as other, count(*) as activities
                from told o join told p on p.activity_id = o.activity_id and p.dataset > o.dataset
                group by all order by 3 desc, 1, 2
                """, Map.of()));
    }

    /**
     * Names of participants, and of whom context is about, that no actor could be found for, or more than one; those of
     * machine-coded sources left out.
     */
    public List<Rows.Count> unresolvedNames() {
        return remember("unresolvedNames", () -> list(Rows.Count.class, """
                select key, count(*) as count from (
                  select coalesce(participation.name, code_system || ':' || code) as key
                  from participation join attestation using (attestation_id)
                  where actor_id is null and not machine_coded
                  union all select actor from context where actor_id is null and actor is not null
                  union all select other from context where other_id is null and other is not null)
                group by 1 order by 2 desc, 1
                """, Map.of()));
    }

    /** The activity that began first, of those that people coded. */
    public Optional<Rows.Activity> earliest() {
        return remember(
                "earliest",
                () -> one(
                        Rows.Activity.class,
                        "select " + ACTIVITY_COLUMNS
                                + " from activity where earliest_day is not null and not machine_coded order by earliest_day, activity_id limit 1",
                        Map.of()));
    }

    /** The activity that was under way last, of those that people coded: of uncertain dates the first possible day counts. */
    public Optional<Rows.Activity> latest() {
        return remember(
                "latest",
                () -> one(
                        Rows.Activity.class,
                        "select " + ACTIVITY_COLUMNS
                                + " from activity where (start_first is not null or end_first is not null) and not machine_coded"
                                + " order by greatest(coalesce(case when end_bound = 'DATED' then end_first end, start_first),"
                                + " coalesce(start_first, end_first)) desc, activity_id limit 1",
                        Map.of()));
    }

    /** A page of the activities a filter lets through, oldest first. */
    public Rows.Page<Rows.Activity> activities(ActivityFilter filter, int offset, int limit) {
        Map<String, Object> bindings = new LinkedHashMap<>();
        Optional<List<String>> found = filter.text().map(text -> search().activities(text));
        if (found.isPresent() && found.get().isEmpty()) {
            return new Rows.Page<>(List.of(), 0);
        }
        String where = FilterSql.where(filter, found, bindings);
        long total = scalar("select count(*) from activity " + where, bindings);
        bindings.put("offset", offset);
        bindings.put("limit", limit);
        List<Rows.Activity> rows = list(
                Rows.Activity.class,
                "select %s from activity %s %s limit :limit offset :offset"
                        .formatted(ACTIVITY_COLUMNS, where, CHRONOLOGICAL),
                bindings);
        return new Rows.Page<>(rows, total);
    }

    /** Activities by their ids, in the order asked for; those that are not in the record are left out. */
    public List<Rows.Activity> activities(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Rows.Activity> found = new LinkedHashMap<>();
        list(
                        Rows.Activity.class,
                        "select " + ACTIVITY_COLUMNS + " from activity where " + FilterSql.AMONG_IDS,
                        Map.of("ids", ids.toArray(String[]::new)))
                .forEach(row -> found.put(row.activityId(), row));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The full-text index of this generation. Closes with the record. */
    public synchronized SearchIndex search() {
        SearchIndex open = openIndex;
        if (open == null) {
            open = withConnection(index::open);
            openIndex = open;
        }
        return open;
    }

    /** Makes something of a row. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * Asks about the activities a filter lets through.
     *
     * @param sql a query in which they are the table {@code chosen}, with the columns of {@link RecordTables#ACTIVITY}
     */
    public <T> List<T> ask(ActivityFilter filter, String sql, RowReader<T> reader) {
        Map<String, Object> bindings = new LinkedHashMap<>();
        Optional<List<String>> found = filter.text().map(text -> search().activities(text));
        String where = FilterSql.where(filter, found, bindings);
        return jdbi.withHandle(
                handle -> bound(handle, "with chosen as (select * from activity %s) %s".formatted(where, sql), bindings)
                        .map((row, context) -> reader.read(row))
                        .list());
    }

    /** An activity by its id, or by the id of any of its attestations. */
    public Optional<Rows.Activity> activity(String id) {
        return one(
                Rows.Activity.class,
                "select " + ACTIVITY_COLUMNS
                        + " from activity where activity_id = (select activity_id from link where attestation_id = :id)",
                Map.of("id", id));
    }

    /** The attestations of an activity. */
    public List<Rows.Attestation> attestations(String activityId) {
        return list(Rows.Attestation.class, """
                select a.*, l.activity_id, l.score, l.decided_by
                from attestation a join link l using (attestation_id)
                where l.activity_id = :id order by attestation_id
                """, Map.of("id", activityId));
    }

    /** Every cell of an activity's attestations. */
    public List<Rows.Cell> cells(String activityId) {
        return list(Rows.Cell.class, """
                select * from attribute where activity_id = :id
                order by attestation_id, participation, attribute, ordinal, field
                """, Map.of("id", activityId));
    }

    /** Every participant of an activity's attestations, as named there. */
    public List<Rows.Participant> participants(String activityId) {
        return list(Rows.Participant.class, """
                select * from participation where activity_id = :id order by attestation_id, participation
                """, Map.of("id", activityId));
    }

    /** The resolved fields of an activity. */
    public List<Rows.Field> fields(String activityId) {
        return list(
                Rows.Field.class,
                "select * from activity_field where activity_id = :id order by field, value",
                Map.of("id", activityId));
    }

    /** The values of an activity's fields that lost, those that disagree with the one chosen first. */
    public List<Rows.OtherValue> otherValues(String activityId) {
        return list(
                Rows.OtherValue.class,
                "select * from other_value where activity_id = :id order by kind <> 'disagrees', field, value",
                Map.of("id", activityId));
    }

    /** How many values disagree with the one their field takes, in activities that people coded. */
    public long conflicts() {
        return remember(
                "conflicts",
                () -> scalar("select count(*) from other_value join activity using (activity_id)"
                        + " where kind = 'disagrees' and not machine_coded"));
    }

    /** Who took part in an activity, spell by spell. */
    public List<Rows.Part> parts(String activityId) {
        return list(Rows.Part.class, """
                select * from activity_participation where activity_id = :id
                order by role, start_first nulls first, name, actor_id
                """, Map.of("id", activityId));
    }

    /** The activities one activity is related to. */
    public List<Rows.Link> relations(String activityId) {
        return list(Rows.Link.class, """
                select r.activity_id, r.kind, r.target_activity_id, t.title
                from activity_relation r join activity t on t.activity_id = r.target_activity_id
                where r.activity_id = :id order by 2, 3
                """, Map.of("id", activityId));
    }

    /** The actors that take part in anything that people coded, the busiest first. */
    public List<Rows.ActorCount> actors() {
        return remember("actors", () -> list(Rows.ActorCount.class, """
                select p.actor_id, any_value(a.name) as name, any_value(a.kind) as kind,
                       count(distinct p.activity_id) as activities
                from activity_participation p join actor a using (actor_id) join activity c using (activity_id)
                where not c.machine_coded
                group by 1 order by 4 desc, 1
                """, Map.of()));
    }

    /** With whom an actor took part in activities, the most frequent partner first. */
    public List<Rows.ActorCount> partners(String actorId) {
        return list(Rows.ActorCount.class, """
                select q.actor_id, any_value(a.name) as name, any_value(a.kind) as kind,
                       count(distinct q.activity_id) as activities
                from activity_participation p
                join activity_participation q on q.activity_id = p.activity_id and q.actor_id <> p.actor_id
                join actor a on a.actor_id = q.actor_id
                join activity c on c.activity_id = p.activity_id and not c.machine_coded
                where p.actor_id = :id group by 1 order by 4 desc, 1
                """, Map.of("id", actorId));
    }

    /** How many activities of each type an actor takes part in. */
    public Map<String, Long> activitiesOfActorByType(String actorId) {
        return counts("""
                select a.type as key, count(distinct a.activity_id) as count
                from activity a join activity_participation p using (activity_id)
                where p.actor_id = :id and not a.machine_coded group by 1 order by 1
                """, Map.of("id", actorId));
    }

    /** Rows of a dataset that attest nothing, each with its reason. */
    public List<Rows.LeftOut> leftOut(String dataset, int limit) {
        return list(
                Rows.LeftOut.class,
                "select * from left_out where dataset = :dataset order by layout, row_number limit :limit",
                Map.of("dataset", dataset, "limit", limit));
    }

    /**
     * An answer that depends on the record alone, worked out once: a generation never changes.
     *
     * @param question names the answer; the same name always means the same type
     */
    @SuppressWarnings("unchecked")
    public <T> T remember(String question, Supplier<T> answer) {
        return (T) answers.computeIfAbsent(question, key -> answer.get());
    }

    /** Checks the derived tables against what they are derived from; the violations found, in words. */
    public List<String> violations() {
        return jdbi.withHandle(RecordCheck::violations);
    }

    /** Runs a query of a module that reads the record in bulk. */
    public <T> T withConnection(Function<Connection, T> work) {
        return jdbi.withHandle(handle -> work.apply(handle.getConnection()));
    }

    private long scalar(String sql) {
        return scalar(sql, Map.of());
    }

    private long scalar(String sql, Map<String, ?> bindings) {
        return jdbi.withHandle(
                handle -> bound(handle, sql, bindings).mapTo(Long.class).one());
    }

    private Map<String, Long> counts(String sql) {
        return counts(sql, Map.of());
    }

    private Map<String, Long> counts(String sql, Map<String, ?> bindings) {
        Map<String, Long> counts = new LinkedHashMap<>();
        list(Rows.Count.class, sql, bindings).forEach(row -> counts.put(row.key(), row.count()));
        return counts;
    }

    private <T> List<T> list(Class<T> type, String sql, Map<String, ?> bindings) {
        return jdbi.withHandle(handle ->
                bound(handle, sql, bindings).map(ConstructorMapper.of(type)).list());
    }

    private <T> Optional<T> one(Class<T> type, String sql, Map<String, ?> bindings) {
        return list(type, sql, bindings).stream().findFirst();
    }

    private static Query bound(Handle handle, String sql, Map<String, ?> bindings) {
        return handle.createQuery(sql).bindMap(bindings);
    }

    @Override
    public synchronized void close() {
        try {
            if (openIndex != null) {
                openIndex.close();
            }
            connections.close();
            database.close();
        } catch (SQLException e) {
            throw DuckDb.failed(e);
        } catch (IOException e) {
            throw new StoreException(
                    "The full-text index could not be closed (%s).".formatted(StoreLayout.reason(e)), e);
        }
    }
}
