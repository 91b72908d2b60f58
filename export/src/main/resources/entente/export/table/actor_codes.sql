select
    c.actor_id as actor,
    c.system,
    c.code,
    c.begins,
    c.ends
from actor_code c
where c.actor_id in (
    select actor_id from activity_participation
    union all select actor_id from context
    union all select other_id from context)
order by c.actor_id, c.system, c.begins nulls first, c.code
