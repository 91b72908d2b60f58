-- What a dataset of context says of states in a year. Where two codes of one actor meet in a year, each has its own.
select f.state as unit, f.year, $VALUES$
from (
    select c.context_id, m.state, year(date '1970-01-01' + c.first_day::integer) as year
    from context c
    join panel_member m on m.actor = c.actor_id
        and year(date '1970-01-01' + c.first_day::integer) between year(date '1970-01-01' + m.first_day)
            and year(date '1970-01-01' + m.last_day)
    where c.dataset = '$DATASET$'
        and year(date '1970-01-01' + c.first_day::integer) between $FROM$ and $TO$
    qualify row_number() over (partition by m.state, year order by c.actor <> 'COW:' || m.code, c.context_id) = 1) f
join context_value using (context_id)
group by f.state, f.year
