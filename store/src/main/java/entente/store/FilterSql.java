package entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A filter as the where clause of a query on activities. */
final class FilterSql {
    private static final String TAKES_PART =
            "activity_id in (select activity_id from activity_participation where actor_id = :%s)";

    /** Lets through the activities whose ids are bound to {@code ids}. */
    static final String AMONG_IDS = "activity_id in (select unnest(:ids))";

    private FilterSql() {}

    /**
     * The clause; what it binds is put into {@code bindings}.
     *
     * @param found the ids of the activities that hold the filter's text, if it has one
     */
    static String where(ActivityFilter filter, Optional<List<String>> found, Map<String, Object> bindings) {
        List<String> clauses = new ArrayList<>();
        filter.type().ifPresent(type -> {
            clauses.add("type = :type");
            bindings.put("type", type);
        });
        filter.actor().ifPresent(actor -> {
            clauses.add(TAKES_PART.formatted("actor"));
            bindings.put("actor", actor);
        });
        filter.otherActor().ifPresent(actor -> {
            clauses.add(TAKES_PART.formatted("otherActor"));
            bindings.put("otherActor", actor);
        });
        filter.dataset().ifPresent(dataset -> {
            clauses.add("list_contains(string_split(sources, '; '), :dataset)");
            bindings.put("dataset", dataset);
        });
        filter.fromDay().ifPresent(day -> {
            // an open end may reach any later day, if the beginning is known at all
            clauses.add("(latest_day >= :fromDay or (latest_day is null and start_bound <> 'NOT_STATED'))");
            bindings.put("fromDay", day);
        });
        filter.toDay().ifPresent(day -> {
            clauses.add("coalesce(earliest_day, start_first) <= :toDay");
            bindings.put("toDay", day);
        });
        found.ifPresent(ids -> {
            clauses.add(AMONG_IDS);
            bindings.put("ids", ids.toArray(String[]::new));
        });
        return clauses.isEmpty() ? "" : "where " + String.join(" and ", clauses);
    }
}
