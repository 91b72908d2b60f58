package entente.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What must hold of every record, as queries that find the rows for which it does not. */
final class RecordCheck {
    private static final int MOST_SHOWN = 20;

    /**
     * What must hold.
     *
     * @param violators a query for the keys of the rows for which it does not
     */
    private record Rule(String text, String violators) {}

    /** What attestations state of their activities; a bound that lies open at the source's limit is {@code ..}. */
    private static final String STATED = """
            select l.activity_id, t.attestation_id, t.attribute as field, t.value
            from attribute t join link l using (attestation_id)
            where t.participation = 0 and t.state = 'STATED' and t.attribute not in ('start', 'end')
            union all
            select l.activity_id, a.attestation_id, 'start',
                   case a.start_bound when 'DATED' then a.start_date when 'CENSORED' then '..' end
            from attestation a join link l using (attestation_id) where a.start_bound in ('DATED', 'CENSORED')
            union all
            select l.activity_id, a.attestation_id, 'end',
                   case a.end_bound when 'DATED' then a.end_date when 'CENSORED' then '..' end
            from attestation a join link l using (attestation_id) where a.end_bound in ('DATED', 'CENSORED')
            """;

    private static final List<Rule> RULES = List.of(
            new Rule("an attestation belongs to exactly one activity", """
                    select a.attestation_id from attestation a left join link l using (attestation_id)
                    group by 1 having count(l.activity_id) <> 1
                    """),
            new Rule("an activity has at least one attestation", """
                    select activity_id from activity where activity_id not in (select activity_id from link)
                    """),
            new Rule("every activity that is linked to is there", """
                    select distinct activity_id from link where activity_id not in (select activity_id from activity)
                    """),
            new Rule("an activity is called after its smallest attestation", """
                    select activity_id from link group by 1 having min(attestation_id) <> activity_id
                    """),
            new Rule("who takes part in an attestation takes part in its activity", """
                    select p.attestation_id || ' ' || p.participation
                    from participation p join link l using (attestation_id)
                    where not exists (
                      select 1 from activity_participation q
                      where q.activity_id = l.activity_id and q.role = p.role
                        and coalesce(q.actor_id, q.name) = coalesce(p.actor_id, p.name, p.code_system || ':' || p.code))
                    """),
            new Rule("who takes part in an activity takes part in one of its attestations", """
                    select q.activity_id || ' ' || q.name
                    from activity_participation q
                    where not exists (
                      select 1 from participation p join link l using (attestation_id)
                      where l.activity_id = q.activity_id and p.role = q.role
                        and coalesce(p.actor_id, p.name, p.code_system || ':' || p.code) = coalesce(q.actor_id, q.name))
                    """),
            new Rule("a participation has an actor or a stated reason why it has none", """
                    select attestation_id || ' ' || participation from participation
                    where (actor_id is null) = (resolution = 'one') or coalesce(code, name) is null
                    """),
            new Rule("a resolved field has a stated attestation of its activity behind it", """
                    select f.activity_id || ' ' || f.field from activity_field f
                    where not exists (select 1 from (%s) t
                      where t.activity_id = f.activity_id and t.attestation_id = f.attestation_id
                        and t.field = f.field and t.value = f.value)
                    """.formatted(STATED)),
            new Rule("a value that lost has a stated attestation of its activity behind it", """
                    select c.activity_id || ' ' || c.field from other_value c
                    where not exists (select 1 from (%s) t
                      where t.activity_id = c.activity_id and t.attestation_id = c.attestation_id
                        and t.field = c.field and t.value = c.value)
                    """.formatted(STATED)),
            new Rule("a stated value of an activity is its field's or is kept beside it", """
                    select t.attestation_id || ' ' || t.field from (%s) t
                    where not exists (
                        select 1 from (
                          select activity_id, field, value from activity_field
                          union all select activity_id, field, value from other_value) v
                        where v.activity_id = t.activity_id and v.field = t.field and v.value = t.value)
                    """.formatted(STATED)),
            new Rule("an attribute has a value exactly if it is stated", """
                    select attestation_id || ' ' || attribute from attribute where (state = 'STATED') <> (value is not null)
                    """),
            new Rule("a fact of context is about an actor or has a stated reason why not", """
                    select context_id from context
                    where (actor_id is not null) <> coalesce(actor_resolution = 'one', false)
                       or (other_id is not null) <> coalesce(other_resolution = 'one', false)
                       or (actor is null) <> (actor_resolution is null) or (other is null) <> (other_resolution is null)
                       or (directed and other is null)
                    """),
            new Rule("a fact of context has one id and does not end before it begins", """
                    select context_id from context group by 1 having count(*) <> 1 or min(last_day) < min(first_day)
                    """),
            new Rule("a value of context belongs to a fact", """
                    select v.context_id from context_value v anti join context c using (context_id)
                    """),
            new Rule("a value of context is there exactly if it is stated and is the number beside it", """
                    select context_id || ' ' || variable from context_value
                    where (state = 'STATED') <> (value is not null)
                       or number is distinct from case when number is not null then try_cast(value as double) end
                    """),
            new Rule("an activity is machine-coded exactly if every attestation of it is", """
                    select c.activity_id from activity c join link l using (activity_id)
                    join attestation a using (attestation_id)
                    group by c.activity_id, c.machine_coded having bool_and(a.machine_coded) <> c.machine_coded
                    """),
            new Rule("an activity does not end before it begins", """
                    select activity_id from activity where latest_day < earliest_day
                    """),
            new Rule("a relation joins two activities that are there", """
                    select r.activity_id || ' ' || r.kind || ' ' || r.target_activity_id from activity_relation r
                    where r.activity_id not in (select activity_id from activity)
                       or r.target_activity_id not in (select activity_id from activity)
                    """),
            new Rule(
                    "every row of a file is used, rejected or out of scope, and what it attests is all in the record",
                    """
                    select s.dataset || '.' || s.layout from segment s
                    where s.rows_in <> s.rows_used + s.rows_rejected + s.rows_out_of_scope
                       or s.attestations <> (
                         select count(*) from attestation a where a.dataset = s.dataset and a.layout = s.layout)
                       or s.participations <> (
                         select count(*) from participation p join attestation a using (attestation_id)
                         where a.dataset = s.dataset and a.layout = s.layout)
                       or s.contexts <> (
                         select count(*) from context c where c.dataset = s.dataset and c.layout = s.layout)
                       or s.rows_rejected + s.rows_out_of_scope <> (
                         select count(*) from left_out o where o.dataset = s.dataset and o.layout = s.layout)
                    """));

    private RecordCheck() {}

    static List<String> violations(Handle handle) {
        List<String> violations = new ArrayList<>();
        for (Rule rule : RULES) {
            List<String> rows =
                    handle.createQuery(rule.violators()).mapTo(String.class).list();
            if (!rows.isEmpty()) {
                violations.add("%s, but not: %s%s"
                        .formatted(
                                rule.text(),
                                String.join(", ", rows.subList(0, Math.min(MOST_SHOWN, rows.size()))),
                                rows.size() > MOST_SHOWN ? " and %d more".formatted(rows.size() - MOST_SHOWN) : ""));
            }
        }
        violations.sort(null);
        return violations;
    }
}
