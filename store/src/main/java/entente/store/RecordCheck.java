package entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What must hold of every record, as queries that find the rows for which it does not. */
final class RecordCheck {
    private static final int MOST_SHOWN = 20;

    private static final Map<String, String> RULES = Map.of(
            "an attestation belongs to exactly one activity",
            """
            select a.attestation_id from attestation a left join link l using (attestation_id)
            group by 1 having count(l.activity_id) <> 1
            """,
            "who takes part in an attestation takes part in its activity",
            """
            select p.attestation_id || ' ' || p.participation
            from participation p join link l using (attestation_id)
            where not exists (
              select 1 from activity_participation q
              where q.activity_id = l.activity_id and q.role = p.role
                and (q.actor_id = p.actor_id
                     or p.actor_id is null and q.name = coalesce(p.name, p.code_system || ':' || p.code)))
            """,
            "an activity has at least one attestation",
            "select activity_id from activity where activity_id not in (select activity_id from link)",
            "every activity that is linked to is there",
            "select activity_id from link where activity_id not in (select activity_id from activity)",
            "a participation has an actor or a stated reason why it has none",
            """
            select attestation_id || ' ' || participation from participation
            where (actor_id is null) = (resolution = 'one') or coalesce(code, name) is null
            """,
            "a resolved field has a stated attestation of its activity behind it",
            """
            select f.activity_id || ' ' || f.field from activity_field f
            where not exists (
              select 1 from attribute t join link l using (attestation_id)
              where l.activity_id = f.activity_id and t.attestation_id = f.attestation_id
                and t.attribute = f.field and t.value = f.value and t.participation = 0 and t.state = 'STATED')
            """,
            "an attribute has a value exactly if it is stated",
            "select attestation_id || ' ' || attribute from attribute where (state = 'STATED') <> (value is not null)",
            "an activity does not end before it begins",
            "select activity_id from activity where latest_day < earliest_day",
            "every row of a file is used, rejected or out of scope, and what it attests is all in the record",
            """
            select s.dataset || '.' || s.layout from segment s
            where s.rows_in <> s.rows_used + s.rows_rejected + s.rows_out_of_scope
               or s.attestations <> (
                 select count(*) from attestation a where a.dataset = s.dataset and a.layout = s.layout)
               or s.participations <> (
                 select count(*) from participation p join attestation a using (attestation_id)
                 where a.dataset = s.dataset and a.layout = s.layout)
               or s.rows_rejected + s.rows_out_of_scope <> (
                 select count(*) from left_out o where o.dataset = s.dataset and o.layout = s.layout)
            """);

    private RecordCheck() {}

    static List<String> violations(Handle handle) {
        List<String> violations = new ArrayList<>();
        RULES.forEach((rule, sql) -> {
            List<String> rows = handle.createQuery(sql).mapTo(String.class).list();
            if (!rows.isEmpty()) {
                violations.add("%s, but not: %s%s"
                        .formatted(
                                rule,
                                String.join(", ", rows.subList(0, Math.min(MOST_SHOWN, rows.size()))),
                                rows.size() > MOST_SHOWN ? " and %d more".formatted(rows.size() - MOST_SHOWN) : ""));
            }
        });
        violations.sort(null);
        return violations;
    }
}
