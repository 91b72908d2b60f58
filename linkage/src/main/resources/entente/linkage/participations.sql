-- Every part somebody took in an activity. An actor that no name or code resolves stays with the name it has in the
-- source.
create temp table part as
select
    l.activity_id, p.attestation_id, p.participation, p.actor_id,
    coalesce(p.actor_name, p.name, p.code_system || ':' || p.code) as name,
    coalesce(p.actor_id, p.name, p.code_system || ':' || p.code) as who,
    p.role, p.cow, p.gw, p.iso3,
    p.start_date, p.start_bound, p.start_first, p.start_last,
    p.end_date, p.end_bound, p.end_first, p.end_last,
    m.dataset is not null as monthly
from participation p
join link l using (attestation_id)
join attestation a using (attestation_id)
left join monthly m on m.dataset = a.dataset and m.layout = a.layout;

-- An attestation that dates a part is better evidence of it than one that only lists the actor.
create temp table best_part as
select *
from part
qualify (start_bound <> 'NOT_STATED' or end_bound <> 'NOT_STATED')
    = max(start_bound <> 'NOT_STATED' or end_bound <> 'NOT_STATED') over (partition by activity_id, who, role);

-- How far a part may reach: to its last possible day; where nobody dates its end, to the beginning of the actor's next
-- part, if there is one.
create temp table reaching_part as
select
    *,
    coalesce(
        end_last,
        case when end_bound in ('UNDATED', 'NOT_STATED') then lead(start_first) over (
            partition by activity_id, who, role
            order by start_first nulls first, attestation_id, participation) end,
        9223372036854775806) as reach,
    -- the last day of the month after: a month alone that a monthly source leaves out is a gap in the evidence
    case when monthly then
        datediff('day', date '1970-01-01', last_day(date '1970-01-01' + cast(end_last + 1 as integer)))
    end as month_reach
from best_part;

-- Phases that follow each other without a day between them, or of a monthly source without more than a month, are one spell. A day is compared by its bounds: a spell that
-- ends "in May" touches one that begins on the second of May.
create temp table spell_mark as
select
    * exclude (reached, reached_over_a_month),
    case
        when start_first is null or start_first - 1 <= greatest(
            reached, case when monthly then reached_over_a_month end)
        then 0 else 1
    end as begins,
    case when monthly and start_first - 1 > reached and start_first - 1 <= reached_over_a_month then 1 else 0 end
        as bridges
from (
    select *, max(reach) over earlier as reached, max(month_reach) over earlier as reached_over_a_month
    from reaching_part
    window earlier as (
        partition by activity_id, who, role
        order by start_first nulls first, attestation_id, participation
        rows between unbounded preceding and 1 preceding));

create temp table spell as
select
    *,
    sum(begins) over (
        partition by activity_id, who, role
        order by start_first nulls first, attestation_id, participation
        rows between unbounded preceding and current row) as spell
from spell_mark;

-- A spell begins with the first of its phases and ends with the one that reaches furthest; a phase of which nothing is
-- said has no voice in it. Of two that begin or end together, the one that dates the bound says more than the one that
-- only saw the part hold. Each bound is taken whole from one phase.
create temp table first_phase as
select *
from spell
qualify row_number() over (
    partition by activity_id, who, role, spell
    order by start_bound = 'NOT_STATED', start_first nulls first, start_bound = 'CENSORED', attestation_id, participation) = 1;

create temp table last_phase as
select *
from spell
qualify row_number() over (
    partition by activity_id, who, role, spell
    order by end_bound = 'NOT_STATED', reach desc, end_bound = 'CENSORED', attestation_id, participation) = 1;

insert into activity_participation
select
    f.activity_id, f.actor_id, f.name, f.role, f.cow, f.gw, f.iso3,
    f.start_date, f.start_bound, f.start_first, f.start_last,
    l.end_date, l.end_bound, l.end_first, l.end_last,
    evidence.attestation_id, evidence.attestations, evidence.bridged_months
from first_phase f
join last_phase l using (activity_id, who, role, spell)
join (
    select
        activity_id, who, role, spell,
        min(attestation_id) as attestation_id,
        count(distinct attestation_id) as attestations,
        sum(bridges) as bridged_months
    from spell
    group by activity_id, who, role, spell) evidence using (activity_id, who, role, spell)
order by f.activity_id, f.actor_id nulls last, f.name, f.role, spell;

drop table last_phase;
drop table first_phase;
drop table spell;
drop table spell_mark;
drop table reaching_part;
drop table best_part;
drop table part;
