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

    /** Lets through the activities that people coded. */
    static final String CODED_BY_PEOPLE = "not machine_coded";

    /** The first day on which an activity can have begun. */
    private static final String BEGAN = "coalesce(earliest_day, start_first)";

    private FilterSql() {}

    /**
     * The clause; what it binds is put into {@code bindings}.
     *
     * @param found the ids of the activities that hold the filter's text, if it has one
     */
    static String where(ActivityFilter filter, Optional<List<String>> found, Map<String, Object> bindings) {
        List<String> clauses = new ArrayList<>();
        if (!filter.machineCoded()) {
            clauses.add(CODED_BY_PEOPLE);
        }
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
        days(filter, clauses, bindings);
        filter.place().ifPresent(place -> {
            clauses.add("contains(lower(strip_accents(place)), lower(strip_accents(:place)))");
            bindings.put("place", place);
        });
        filter.at().ifPresent(at -> {
            clauses.add("activity_id in (select activity_id from (%s) where location = :at)"
                    .formatted(ActivityFilter.LOCATED));
            bindings.put("at", at);
        });
        filter.status().ifPresent(status -> {
            clauses.add("status = :status");
            bindings.put("status", status);
        });
        filter.field().ifPresent(field -> {
            clauses.add(
                    "activity_id in (select activity_id from activity_field where field = :field and value = :value)");
            bindings.put("field", field);
            filter.value().ifPresent(value -> bindings.put("value", value));
        });
        found.ifPresent(ids -> {
            clauses.add(ids.isEmpty() ? "false" : AMONG_IDS);
            bindings.put("ids", ids.toArray(String[]::new));
        });
        return clauses.isEmpty() ? "" : "where " + String.join(" and ", clauses);
    }

    private static void days(ActivityFilter filter, List<String> clauses, Map<String, Object> bindings) {
        filter.fromDay().ifPresent(day -> bindings.put("fromDay", day));
        filter.toDay().ifPresent(day -> bindings.put("toDay", day));
        if (filter.dates() == ActivityFilter.Dates.NONE) {
            clauses.add(BEGAN + " is null");
            return;
        }
        if (filter.dates() == ActivityFilter.Dates.BEGAN) {
            clauses.add(BEGAN + " is not null");
        }
        if (filter.fromDay().isPresent()) {
            // an open end may reach any later day, if the beginning is known at all
            clauses.add(
                    filter.dates() == ActivityFilter.Dates.BEGAN
                            ? BEGAN + " >= :fromDay"
                            : "(latest_day >= :fromDay or (latest_day is null and start_bound <> 'NOT_STATED'))");
        }
        if (filter.toDay().isPresent()) {
            clauses.add(BEGAN + " <= :toDay");
        }
    }
}
