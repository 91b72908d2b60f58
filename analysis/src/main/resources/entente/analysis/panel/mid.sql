-- COW's disputes by pair and year: two states on opposing sides that may both have been in it on a common day. The pair's
-- dispute begins on the first such day; a state that leaves and comes back begins nothing.
create or replace temp table panel_dispute as
with part as (
    select
        c.native_id, m.state, greatest(c.start_first, m.first_day) as first_day,
        least(c.end_last, m.last_day) as last_day,
        max(number) filter (variable = 'side_a')::smallint as side_a,
        max(number) filter (variable = 'originator')::smallint as originator
    from context c
    join context_value v using (context_id)
    join panel_member m on m.actor = c.actor_id
        and greatest(c.start_first, m.first_day) <= least(c.end_last, m.last_day)
    where c.dataset = '$DATASET$' and c.layout = 'participants' and v.variable in ('side_a', 'originator')
    group by c.context_id, c.native_id, m.state, c.start_first, c.end_last, m.first_day, m.last_day),
pair as (
    select
        p.native_id as dispute, least(p.state, q.state) as low, greatest(p.state, q.state) as high,
        (p.state < q.state)::smallint as low_acts, least(p.originator, q.originator) as originators,
        year(date '1970-01-01' + greatest(p.first_day, q.first_day)::integer) as first_year,
        year(date '1970-01-01' + least(p.last_day, q.last_day)::integer) as last_year
    from part p
    join part q on q.native_id = p.native_id and p.side_a = 1 and q.side_a = 0 and p.state <> q.state
    where greatest(p.first_day, q.first_day) <= least(p.last_day, q.last_day))
select
    dispute, low, high, year, max((year = began)::smallint) as onset, max(originators) as originators,
    max(low_acts) as low_acts, max(1 - low_acts) as high_acts
from (
    select *, unnest(range(first_year, last_year + 1)) as year
    from (select *, min(first_year) over (partition by dispute, low, high) as began from pair))
group by dispute, low, high, year;
