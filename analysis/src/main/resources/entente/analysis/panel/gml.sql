-- GML's disputes by pair and year, the state with the lower number first.
create or replace temp table panel_dispute as
select
    dispute, least(one, two) as low, greatest(one, two) as high, year,
    max(onset) as onset, min(originator) as originators,
    max(case when one < two then side_a end) as low_acts, max(case when one > two then side_a end) as high_acts
from (
    select
        c.native_id as dispute, a.state as one, b.state as two,
        year(date '1970-01-01' + c.first_day::integer) as year, c.onset, c.originator, c.side_a
    from (
        select
            c.native_id, c.actor_id, c.other_id, c.first_day, c.last_day,
            max(number) filter (variable = 'onset')::smallint as onset,
            max(number) filter (variable = 'originator')::smallint as originator,
            max(number) filter (variable = 'side_a')::smallint as side_a
        from context c
        join context_value v using (context_id)
        where c.dataset = '$DATASET$' and v.variable in ('onset', 'originator', 'side_a')
        group by c.context_id, c.native_id, c.actor_id, c.other_id, c.first_day, c.last_day) c
    join panel_member a on a.actor = c.actor_id
        and greatest(c.first_day, a.first_day) <= least(c.last_day, a.last_day)
    join panel_member b on b.actor = c.other_id and b.state <> a.state
        and greatest(c.first_day, b.first_day) <= least(c.last_day, b.last_day)
    where greatest(a.first_day, b.first_day) <= least(a.last_day, b.last_day))
group by dispute, low, high, year;
