select
    context_id as id,
    dataset as source,
    layout,
    native_id as "nativeId",
    actor,
    actor_id as "actorId",
    other,
    other_id as "otherId",
    directed,
    start_date as start,
    lower(start_bound) as "startBound",
    end_date as "end",
    lower(end_bound) as "endBound",
    first_day as "firstDay",
    last_day as "lastDay",
    locator
from context
order by context_id
