-- The bounds of an activity: those its fields take; where none speaks of the activity as a whole, the earliest entry and
-- the latest exit of those who took part. Where beginning and end come from different sources and contradict each other,
-- both are taken from the source of the beginning.
create temp table own_start as
select f.activity_id, f.attestation_id, a.start_date, a.start_bound, a.start_first, a.start_last
from activity_field f join attestation a using (attestation_id)
where f.field = 'start';

create temp table own_end as
select
    f.activity_id,
    case when contradicts then b.end_date else a.end_date end as end_date,
    case when contradicts then b.end_bound else a.end_bound end as end_bound,
    case when contradicts then b.end_first else a.end_first end as end_first,
    case when contradicts then b.end_last else a.end_last end as end_last,
    contradicts
from (
    select
        f.activity_id, f.attestation_id as end_attestation, s.attestation_id as start_attestation,
        coalesce(case when a.end_bound = 'DATED' then a.end_last end < s.start_first, false) as contradicts
    from activity_field f
    join attestation a using (attestation_id)
    left join own_start s on s.activity_id = f.activity_id
    where f.field = 'end') f
join attestation a on a.attestation_id = f.end_attestation
left join attestation b on b.attestation_id = f.start_attestation;

create temp table part_start as
select activity_id, start_date, start_bound, start_first, start_last
from activity_participation
where start_bound <> 'NOT_STATED'
qualify row_number() over (partition by activity_id order by start_first nulls first, actor_id, name) = 1;

create temp table part_end as
select activity_id, end_date, end_bound, end_first, end_last
from activity_participation
where end_bound <> 'NOT_STATED'
qualify row_number() over (
    partition by activity_id
    order by end_bound = 'CENSORED' desc, end_last desc nulls first, actor_id, name) = 1;

create temp table span as
select
    ids.activity_id,
    coalesce(o.start_date, case when o.activity_id is null then p.start_date end) as start_date,
    coalesce(o.start_bound, p.start_bound, 'NOT_STATED') as start_bound,
    case when o.activity_id is null then p.start_first else o.start_first end as start_first,
    case when o.activity_id is null then p.start_last else o.start_last end as start_last,
    coalesce(e.end_date, case when e.activity_id is null then q.end_date end) as end_date,
    coalesce(e.end_bound, q.end_bound, 'NOT_STATED') as end_bound,
    case when e.activity_id is null then q.end_first else e.end_first end as end_first,
    case when e.activity_id is null then q.end_last else e.end_last end as end_last,
    case
        when e.contradicts then 'both bounds from one source, since the values chosen contradict each other'
        when o.activity_id is not null then 'as attested of the activity'
        when p.activity_id is not null then 'first entry and last exit of a participant'
        else 'not dated'
    end as span_rule
from (select distinct activity_id from link) ids
left join own_start o using (activity_id)
left join own_end e using (activity_id)
left join part_start p using (activity_id)
left join part_end q using (activity_id);

-- An activity nobody named is called after its type, who took part and when.
create temp table people as
select activity_id, list(name order by name) as names
from (
    select activity_id, name
    from activity_participation
    qualify row_number() over (
        partition by activity_id, coalesce(actor_id, name)
        order by start_first nulls first, attestation_id, role) = 1)
group by activity_id;

-- The year an activity began in, as a title shows it: year 0 is 1 BCE. Digits nobody knows stay as they are; of a date
-- that is no single one, such as one out of several, nothing is shown.
create temp table year_shown as
select
    activity_id,
    case
        when digits is null or digits = '' then ''
        when contains(digits, 'X') then ' (' || digits || ')'
        when cast(digits as bigint) <= 0 then ' (' || (1 - cast(digits as bigint)) || ' BCE)'
        else ' (' || cast(digits as bigint) || ')'
    end as text
from (
    select activity_id, regexp_extract(start_date, '^[~?%]?Y?(-?[0-9X]+)([^0-9XE].*)?$', 1) as digits
    from span
    where start_bound = 'DATED');

create temp table named as
select
    s.activity_id,
    case
        when n.names is null then 'nobody named'
        when len(n.names) = 1 then n.names[1]
        when len(n.names) <= 3 then array_to_string(n.names[1:len(n.names) - 1], ', ') || ' and ' || n.names[-1]
        else array_to_string(n.names[1:2], ', ') || ' and ' || (len(n.names) - 2) || ' others'
    end as who
from span s left join people n using (activity_id);

insert into activity
select
    s.activity_id,
    resolved.type,
    coalesce(
        title.value,
        case
            when instrument.value = 'alliance_treaty' then 'Alliance'
            else upper(resolved.type[1]) || lower(resolved.type[2:])
        end
            || ' of ' || named.who
            || coalesce(year_shown.text, '')),
    case when title.value is null then 'made of type, participants and year' else title.rule end,
    case
        when s.start_bound = 'DATED' and s.end_bound = 'DATED' and s.start_date = s.end_date then s.start_date
        when s.start_bound = 'NOT_STATED' and s.end_bound = 'NOT_STATED' then null
        else
            case s.start_bound when 'DATED' then s.start_date when 'CENSORED' then '..' else '' end
            || '/'
            || case s.end_bound when 'DATED' then s.end_date when 'CENSORED' then '..' else '' end
    end,
    case when s.start_bound = 'DATED' then s.start_first end,
    case when s.end_bound = 'DATED' then s.end_last end,
    s.start_date, s.start_bound, s.start_first, s.start_last,
    s.end_date, s.end_bound, s.end_first, s.end_last,
    place.value,
    told.status,
    told.precursor,
    s.span_rule,
    told.attestations,
    told.sources,
    (select count(distinct c.field) from other_value c
     where c.activity_id = s.activity_id and c.kind = 'disagrees'),
    told.machine_coded
from span s
join (
    select
        l.activity_id,
        bool_and(a.machine_coded) as machine_coded,
        -- an act that one source saw take place took place, whatever another had announced; a program sees nothing
        -- where people do
        case
            when bool_or(a.status = 'HELD' and a.voice) then 'HELD'
            else min_by(a.status, a.attestation_id) filter (where a.voice)
        end as status,
        bool_and(a.precursor) filter (where a.voice) as precursor,
        count(*) as attestations,
        string_agg(distinct a.dataset, '; ' order by a.dataset) as sources
    from (
        select
            *, machine_coded = bool_and(machine_coded) over (partition by k.activity_id) as voice
        from attestation join link k using (attestation_id)) a
    join link l using (attestation_id)
    group by l.activity_id) told using (activity_id)
join head resolved on resolved.activity_id = s.activity_id
join named using (activity_id)
left join year_shown using (activity_id)
left join activity_field title on title.activity_id = s.activity_id and title.field = 'title'
left join activity_field place on place.activity_id = s.activity_id and place.field = 'place'
left join (
    select activity_id, min(value) as value from activity_field where field = 'instrument' group by activity_id)
    instrument on instrument.activity_id = s.activity_id
order by s.activity_id;

-- A relation names the other activity by its key in the same dataset. Stated by several attestations, it is one relation,
-- and the first of them stands for it.
insert into activity_relation
select l.activity_id, r.kind, target.activity_id, min(r.attestation_id)
from relation r
join attestation a using (attestation_id)
join link l using (attestation_id)
join (
    select distinct a.dataset, a.native_id, l.activity_id
    from attestation a join link l using (attestation_id)) target
    on target.dataset = a.dataset and target.native_id = r.target_native_id
where l.activity_id <> target.activity_id
group by l.activity_id, r.kind, target.activity_id
order by all;

drop table head;
drop table named;
drop table year_shown;
drop table people;
drop table span;
drop table part_end;
drop table part_start;
drop table own_end;
drop table own_start;
