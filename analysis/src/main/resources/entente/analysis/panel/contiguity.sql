-- How near two states lie, the nearest in each year on days on which both were members.
select unit, year, min(type)::double as conttype, (min(type) = 1)::integer::double as land_contiguity
from (
    select
        least(a.state, b.state) * 1000 + greatest(a.state, b.state) as unit, v.number::smallint as type,
        unnest(range(
            greatest($FROM$, year(date '1970-01-01' + greatest(c.first_day, a.first_day, b.first_day)::integer)),
            1 + least($TO$, year(date '1970-01-01' + least(c.last_day, a.last_day, b.last_day)::integer)))) as year
    from context c
    join context_value v on v.context_id = c.context_id and v.variable = 'contiguity'
    join panel_member a on a.actor = c.actor_id
    join panel_member b on b.actor = c.other_id and b.state <> a.state
    where c.dataset = '$DATASET$'
        and greatest(c.first_day, a.first_day, b.first_day) <= least(c.last_day, a.last_day, b.last_day))
group by unit, year
