-- Which acts are counted: those that took place, precursors and what only programs coded apart. Whatever else is to be left out is left out here.
create temp table panel_act as
select
    row_number() over (order by a.activity_id)::integer as act,
    a.activity_id,
    case a.type
        when 'AGREEMENT' then
            case instrument.value
                when 'alliance_treaty' then $ALLIANCE$
                when 'general_dca' then $COOPERATION$
                when 'sector_dca' then $COOPERATION$
                when 'strategic_partnership' then $PARTNERSHIP$
                when 'arms_order' then $ARMS$
                else $AGREEMENT$
            end
        when 'EXERCISE' then $EXERCISE$
        when 'ATTACHE' then case residence.value when 'resident' then $RESIDENT$ else $POST$ end
        when 'CONTACT' then $CONTACT$
        when 'INTEROPERABILITY' then $INTEROPERABILITY$
        when 'TRAINING' then $TRAINING$
        when 'PEACEKEEPING' then $PEACEKEEPING$
        when 'HADR' then $HADR$
        when 'EVENT' then $EVENT$
    end::utinyint as class,
    a.start_bound, a.start_first, a.start_last, a.end_bound, a.end_first, a.end_last
from activity a
left join (select activity_id, min(value) as value from activity_field where field = 'instrument' group by 1) instrument
    using (activity_id)
left join (select activity_id, min(value) as value from activity_field where field = 'residence' group by 1) residence
    using (activity_id)
where a.status = 'HELD' and not a.precursor and not a.machine_coded;

-- Parts in resolved activities. A part without dates of its own has those of the activity. Onlookers are no parts.
create temp table panel_part as
select
    act, class, p.actor_id as actor, coalesce(p.actor_id, p.name) as who,
    case
        when p.role in ('SENDER', 'VISITOR', 'PROVIDER') then 1
        when p.role in ('RECEIVER', 'HOST', 'RECIPIENT') then 2
        else 0
    end::utinyint as side,
    case p.start_bound when 'NOT_STATED' then a.start_bound else p.start_bound end = 'DATED' as dated,
    case p.start_bound when 'NOT_STATED' then a.start_first else p.start_first end as start_first,
    case p.start_bound when 'NOT_STATED' then a.start_last else p.start_last end as start_last,
    case p.end_bound when 'NOT_STATED' then a.end_first else p.end_first end as end_first,
    case p.end_bound when 'NOT_STATED' then a.end_last else p.end_last end as end_last,
    0::usmallint as bits
from activity_participation p
join panel_act a using (activity_id)
where p.role not in ('OBSERVER', 'MEDIATOR');

-- Obligations by row of ATOP and COW: a bit for each, in the upper byte where it is not sure. Where ATOP says that
-- obligations vary by partner, its file by member cannot say which partner one is owed.
create temp table panel_bits as
with obligation as (
    select
        attestation_id,
        case attribute
            when 'obligation_defence' then 1
            when 'obligation_offence' then 2
            when 'obligation_neutrality' then 4
            when 'obligation_nonaggression' then 8
            when 'obligation_consultation' then 16
            else 0
        end as bit,
        state, value, attribute = 'varies_by_partner' and value = '1' as varies
    from attribute
    where (attestation_id like 'atop.members:%' or attestation_id like 'cow-alliances.members:%')
        and (attribute like 'obligation\_%' escape '\' or attribute = 'varies_by_partner'))
select
    attestation_id,
    case when bool_or(varies) then 0 else bit_or(case when state = 'STATED' and value = '1' then bit else 0 end) end
        + 256 * bit_or(case when (state = 'STATED' and value = '1') or state = 'UNKNOWN' then bit else 0 end) as bits
from obligation
group by attestation_id;

-- Parts in the rows of single datasets, of which some columns are made.
insert into panel_part
select
    10000000 * t.class + dense_rank() over (order by t.dataset, t.native_id),
    t.class, p.actor_id, coalesce(p.actor_id, p.name), 0,
    case p.start_bound when 'NOT_STATED' then t.start_bound else p.start_bound end = 'DATED',
    case p.start_bound when 'NOT_STATED' then t.start_first else p.start_first end,
    case p.start_bound when 'NOT_STATED' then t.start_last else p.start_last end,
    case p.end_bound when 'NOT_STATED' then t.end_first else p.end_first end,
    case p.end_bound when 'NOT_STATED' then t.end_last else p.end_last end,
    coalesce(b.bits, t.bits)
from (
    select
        a.* exclude (end_first, end_last),
        case a.dataset
            when 'atop' then $ATOP$ when 'cow-alliances' then $COW$ when 'dcad' then $DCAD$
            when 'mme' then $MME$ when 'jme' then $JME$
        end as class,
        -- DCAD's agreements hold to the end of the year it estimates
        case
            when d.end_year is null then a.end_first
            else (make_date(d.end_year, 12, 31) - date '1970-01-01')
        end as end_first,
        case
            when d.end_year is null then a.end_last
            else (make_date(d.end_year, 12, 31) - date '1970-01-01')
        end as end_last,
        coalesce(d.bits, 0) as bits
    from attestation a
    left join (
        select
            attestation_id,
            max(case when attribute = 'estimated_end_year' and state = 'STATED' then value::integer end) as end_year,
            max(case when attribute = 'category_confidence' and value in ('high', 'medium') then 1 else 0 end) as bits
        from attribute
        where attestation_id like 'dcad.%' and attribute in ('estimated_end_year', 'category_confidence')
        group by attestation_id) d using (attestation_id)
    where a.status = 'HELD'
        and ((a.dataset = 'atop' and a.layout = 'members') or a.dataset in ('cow-alliances', 'dcad', 'mme', 'jme'))) t
join participation p using (attestation_id)
left join panel_bits b using (attestation_id)
where p.role not in ('OBSERVER', 'MEDIATOR');

-- Parts of the states of the system, on the days they are members of it. An end of which nothing is said may lie anywhere.
create temp table panel_placed as
select
    act, class, m.state, side, bits,
    dated and start_last >= m.first_day as dated,
    greatest(start_first, m.first_day)::integer as start_first,
    greatest(start_last, m.first_day)::integer as start_last,
    least(coalesce(end_first, start_last), m.last_day)::integer as end_first,
    least(coalesce(end_last, m.last_day), m.last_day)::integer as end_last
from panel_part p
join panel_member m using (actor)
where start_first is not null
    and greatest(start_first, m.first_day) <= least(coalesce(end_last, m.last_day), m.last_day);
