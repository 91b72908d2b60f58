package entente.atlas.page;

import entente.store.PublishedRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Questions to the record that only pages ask. */
final class Queries {
    private static final int LISTED_ONE_BY_ONE = 1_000;

    private Queries() {}

    /** Makes something of a row. */
    private interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /**
     * Activities of one type that began in one period, or whose beginning has no date.
     *
     * @param period index among the periods asked for, -1 for those without a date
     * @param place of the first of them among the activities of the type, oldest first, from 1
     * @param first the first of them
     */
    record Begun(String type, int period, long count, long place, String first) {}

    /** How many activities of each type began in each period; machine-coded ones are left out. */
    static List<Begun> begun(PublishedRecord record, List<Period> periods) {
        return record.remember("begun in " + periods, () -> begunAnew(record, periods));
    }

    private static List<Begun> begunAnew(PublishedRecord record, List<Period> periods) {
        String period = periods.isEmpty()
                ? "-1"
                : periods.stream()
                        .map(each -> "when day <= %d then %d".formatted(each.lastDay(), periods.indexOf(each)))
                        .collect(Collectors.joining(" ", "case when day is null then -1 ", " end"));
        String sql = """
                with placed as (
                  select type, activity_id, coalesce(earliest_day, start_first) as day,
                         row_number() over (
                           partition by type
                           order by coalesce(earliest_day, start_first, end_first) nulls last, activity_id) as place
                  from activity where not machine_coded)
                select type, %s as period, count(*), min(place), arg_min(activity_id, place)
                from placed group by 1, 2 order by 1, 2
                """.formatted(period);
        return list(
                record,
                sql,
                row -> new Begun(row.getString(1), row.getInt(2), row.getLong(3), row.getLong(4), row.getString(5)));
    }

    /** The first and the last day on which any activity began; null where none is dated. */
    record Reach(@Nullable Long firstDay, @Nullable Long lastDay) {}

    static Reach reach(PublishedRecord record) {
        return record.remember(
                "reach",
                () -> list(
                                record,
                                "select min(coalesce(earliest_day, start_first)), max(coalesce(earliest_day, start_first))"
                                        + " from activity where not machine_coded",
                                row -> new Reach(row.getObject(1, Long.class), row.getObject(2, Long.class)))
                        .get(0));
    }

    /** The names of those who took part in each activity, in alphabetical order. */
    static Map<String, List<String>> participants(PublishedRecord record, List<String> activityIds) {
        boolean some = activityIds.size() <= LISTED_ONE_BY_ONE;
        String where = some
                ? activityIds.stream().map(id -> "?").collect(Collectors.joining(", ", "where activity_id in (", ")"))
                : "";
        Map<String, List<String>> names = new HashMap<>();
        if (!activityIds.isEmpty()) {
            list(
                            record,
                            "select distinct activity_id, name from activity_participation " + where + " order by 1, 2",
                            row -> Map.entry(row.getString(1), row.getString(2)),
                            some ? activityIds.toArray() : new Object[0])
                    .forEach(entry -> names.computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                            .add(entry.getValue()));
        }
        return names;
    }

    /** In how many activities of each type an actor took part with each other. */
    record Together(String actorId, String name, String type, long activities) {}

    static List<Together> partnersByType(PublishedRecord record, String actorId) {
        return list(
                record,
                """
                select q.actor_id, any_value(a.name), c.type, count(distinct q.activity_id)
                from activity_participation p
                join activity_participation q on q.activity_id = p.activity_id and q.actor_id <> p.actor_id
                join activity c on c.activity_id = p.activity_id and not c.machine_coded
                join actor a on a.actor_id = q.actor_id
                where p.actor_id = ? group by 1, 3 order by 1, 3
                """,
                row -> new Together(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)),
                actorId);
    }

    /** Activities whose ids are written most like a text. */
    static List<Link> similarActivities(PublishedRecord record, String id) {
        String text = id.length() > 100 ? id.substring(0, 100) : id;
        return list(
                record,
                "select activity_id, title from activity order by levenshtein(activity_id, ?), activity_id limit 5",
                row -> new Link(row.getString(2) + " (" + row.getString(1) + ")", Addresses.activity(row.getString(1))),
                text);
    }

    /** The activities that name an activity as what they are related to. */
    static List<RelationLine> relationsTo(PublishedRecord record, String activityId) {
        return list(
                record,
                """
                select r.kind, r.activity_id, a.title
                from activity_relation r join activity a using (activity_id)
                where r.target_activity_id = ? order by 1, 2
                """,
                row -> RelationLine.from(row.getString(1), row.getString(2), row.getString(3)),
                activityId);
    }

    private static <T> List<T> list(PublishedRecord record, String sql, Mapper<T> mapper, Object... bindings) {
        return record.withConnection(connection -> list(connection, sql, mapper, bindings));
    }

    private static <T> List<T> list(Connection connection, String sql, Mapper<T> mapper, Object... bindings) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < bindings.length; index++) {
                statement.setObject(index + 1, bindings[index]);
            }
            List<T> list = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    list.add(mapper.map(rows));
                }
            }
            return list;
        } catch (SQLException e) {
            throw new IllegalStateException("the record could not be asked: " + e.getMessage(), e);
        }
    }
}
