select
    a.actor_id as id,
    a.name,
    a.kind,
    coalesce(n.activities, 0) as activities,
    coalesce(c.codes, []) as codes
from actor a
left join (
    select actor_id, count(distinct activity_id) as activities
    from activity_participation
    where actor_id is not null
    group by actor_id) n using (actor_id)
left join (
    select
        actor_id,
        list({'system': system, 'code': code, 'begins': begins, 'ends': ends} order by system, begins nulls first, code)
            as codes
    from actor_code
    group by actor_id) c using (actor_id)
where n.activities is not null
   or a.actor_id in (select actor_id from context union all select other_id from context)
order by a.actor_id
