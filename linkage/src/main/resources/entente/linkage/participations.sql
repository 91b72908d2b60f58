-- Every part somebody took in an activity. An actor that no name or code resolves stays with the name it has in the
-- source.
create temp table part as
select
    l.activity_id, p.attestation_id, p.participation, p.actor_id,
    coalesce(p.actor_name, p.name, p.code_system || ':' || p.code) as name,
    p.role, p.cow, p.gw, p.iso3,
    p.start_date, p.start_bound, p.start_first, p.start_last,
    p.end_date, p.end_bound, p.end_first, p.end_last
from participation p
join link l using (attestation_id);

-- An attestation that dates a part is better evidence of it than one that only lists the actor.
create temp table best_part as
select *
from part
qualify (start_bound <> 'NOT_STATED')
    = max(start_bound <> 'NOT_STATED') over (partition by activity_id, coalesce(actor_id, name), role);

-- Phases that follow each other without a day between them are one spell. A day is compared by its bounds: a spell that
-- ends "in May" touches one that begins on the second of May.
create temp table spell_mark as
select
    *,
    case
        when start_first is null or start_first - 1 <= max(coalesce(end_last, 9223372036854775806)) over (
            partition by activity_id, coalesce(actor_id, name), role
            order by start_first nulls first, attestation_id, participation
            rows between unbounded preceding and 1 preceding)
        then 0 else 1
    end as begins
from best_part;

create temp table spell as
select
    *,
    sum(begins) over (
        partition by activity_id, coalesce(actor_id, name), role
        order by start_first nulls first, attestation_id, participation
        rows between unbounded preceding and current row) as spell
from spell_mark;

insert into activity_participation
select
    activity_id, min(actor_id), min_by(name, (coalesce(start_first, -9223372036854775807), attestation_id)), role,
    min_by(cow, (coalesce(start_first, -9223372036854775807), attestation_id)),
    min_by(gw, (coalesce(start_first, -9223372036854775807), attestation_id)),
    min_by(iso3, (coalesce(start_first, -9223372036854775807), attestation_id)),
    min_by(start_date, (coalesce(start_first, -9223372036854775807), attestation_id)),
    min_by(start_bound, (coalesce(start_first, -9223372036854775807), attestation_id)),
    min(start_first),
    min_by(start_last, (coalesce(start_first, -9223372036854775807), attestation_id)),
    max_by(end_date, (coalesce(end_last, 9223372036854775806), attestation_id)),
    max_by(end_bound, (coalesce(end_last, 9223372036854775806), attestation_id)),
    max_by(end_first, (coalesce(end_last, 9223372036854775806), attestation_id)),
    case when count(end_last) = count(*) then max(end_last) end,
    min(attestation_id), count(distinct attestation_id)
from spell
group by activity_id, coalesce(actor_id, name), role, spell
order by 1, 2 nulls last, 3, 4, 10;

drop table spell;
drop table spell_mark;
drop table best_part;
drop table part;
