with named as (
    select distinct
        l.activity_id, a.dataset, coalesce(p.actor_id, p.name, p.code_system || ':' || p.code) as who,
        coalesce(p.actor_name, p.name, p.code_system || ':' || p.code) as name
    from participation p
    join attestation a using (attestation_id)
    join link l using (attestation_id)),
naming as (
    -- a source that names nobody in an act differs from no other
    select distinct activity_id, dataset from named)
select
    t.activity_id as activity,
    a.title,
    lower(a.type) as type,
    n.who as actor,
    min(n.name) as name,
    string_agg(distinct n.dataset, '; ' order by n.dataset) as named_by,
    t.dataset as not_named_by
from naming t
join named n on n.activity_id = t.activity_id and n.dataset <> t.dataset
join activity a on a.activity_id = t.activity_id
where a.activity_id in (select activity_id from activity where $coded_by_people) and not exists (
    select 1 from named own
    where own.activity_id = t.activity_id and own.dataset = t.dataset and own.who = n.who)
group by t.activity_id, a.title, a.type, n.who, t.dataset
order by t.activity_id, n.who, t.dataset
