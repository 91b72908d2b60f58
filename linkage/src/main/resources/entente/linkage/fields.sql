-- What each attestation states of the activity itself, field by field. Attributes of a single participation are no field
-- of the activity. A bound is stated by the attestation's span: a dated one by its date, a censored one by its limit, of
-- which only the side beyond is known.
create temp table statement as
select
    l.activity_id, a.type, t.attribute as field, t.ordinal, t.value, t.attestation_id, a.dataset, w.witness, a.machine_coded,
    t.raw, t.field as source_field, cast(null as bigint) as first, cast(null as bigint) as last
from attribute t
join attestation a using (attestation_id)
join link l using (attestation_id)
join witness w on w.dataset = a.dataset
where t.participation = 0 and t.state = 'STATED' and t.attribute not in ('start', 'end');

insert into statement
select
    l.activity_id, a.type, b.field, 0, b.value, a.attestation_id, a.dataset, w.witness, a.machine_coded,
    coalesce(c.raw, b.value), coalesce(c.field, b.field), coalesce(b.first, -2305843009213693952),
    coalesce(b.last, 2305843009213693952)
from (
    select attestation_id, 'start' as field, start_bound as bound,
           case start_bound when 'DATED' then start_date else '..' end as value,
           case start_bound when 'DATED' then start_first end as first, start_last as last
    from attestation
    union all
    select attestation_id, 'end', end_bound,
           case end_bound when 'DATED' then end_date else '..' end,
           end_first, case end_bound when 'DATED' then end_last end
    from attestation) b
join attestation a using (attestation_id)
join link l using (attestation_id)
join witness w on w.dataset = a.dataset
left join (
    select attestation_id, attribute, raw, field from attribute
    where participation = 0 and attribute in ('start', 'end')
    qualify row_number() over (partition by attestation_id, attribute order by ordinal, field) = 1) c
    on c.attestation_id = a.attestation_id and c.attribute = b.field
where b.bound in ('DATED', 'CENSORED');

-- The type of an activity decides which rules hold for its fields. What only programs coded has a voice where nobody else has.
create temp table head as
select activity_id, type
from (
    select
        s.activity_id, s.type, bool_and(s.machine_coded) as machine_coded,
        count(distinct s.witness) filter (where not s.machine_coded) as witnesses,
        min(coalesce(p.place, 1000)) as preferred, min(s.attestation_id) as attestation_id
    from (select distinct l.activity_id, a.type, a.dataset, w.witness, a.attestation_id, a.machine_coded
          from attestation a join link l using (attestation_id) join witness w on w.dataset = a.dataset) s
    left join preference p on p.type = s.type and p.field = 'type' and p.dataset = s.dataset
    group by s.activity_id, s.type)
qualify row_number() over (
    partition by activity_id order by machine_coded, witnesses desc, preferred, attestation_id) = 1;

-- Each different value once, with the cell that stands for it: of the preferred dataset, the first. A machine-coded
-- attestation is no witness for what people say, and stands for a value only if nobody else does.
create temp table candidate as
select
    s.activity_id, s.field, s.value, s.first, s.last,
    bool_and(s.machine_coded) as machine_coded,
    count(distinct s.witness) filter (where not s.machine_coded) as witnesses,
    min(coalesce(p.place, 1000)) filter (where not s.machine_coded) as preferred,
    min((s.machine_coded, coalesce(p.place, 1000), s.attestation_id, s.ordinal, s.source_field, s.raw)) as cell,
    any_value(coalesce(r.rule, case when s.field like 'source.%' then 'ALL' else 'VOTE' end)) as rule,
    any_value(coalesce(r.words, case
        when s.field like 'source.%' then 'all values stated'
        else 'the value most independent sources state; then the first attestation' end)) as words
from statement s
join head h using (activity_id)
left join field_rule r on r.type = h.type and r.field = s.field
left join preference p on p.type = h.type and p.field = s.field and p.dataset = s.dataset
group by s.activity_id, s.field, s.value, s.first, s.last;

-- A date is supported by its own witnesses and by those whose less precise date leaves room for it.
create temp table support as
select c.activity_id, c.field, c.value, count(distinct s.witness) as witnesses
from candidate c
join statement s on s.activity_id = c.activity_id and s.field = c.field
    and s.first <= c.first and s.last >= c.last and not s.machine_coded
where c.rule = 'DATE'
group by c.activity_id, c.field, c.value;

create temp table ranked as
select
    c.*,
    row_number() over (
        partition by c.activity_id, c.field
        order by
            c.machine_coded,
            case when c.rule = 'WORDING' then 0 else coalesce(s.witnesses, c.witnesses) end desc,
            case when c.rule = 'DATE' then c.last - c.first end nulls last,
            c.preferred, c.cell[3], c.cell[4], c.value) as place,
    count(*) over (partition by c.activity_id, c.field) as values_in_all
from candidate c
left join support s using (activity_id, field, value);

create temp table loser as
select
    r.activity_id, r.field, r.value,
    case
        when r.machine_coded and not chosen.machine_coded then 'machine-coded'
        when r.rule = 'WORDING' then 'other wording'
        when r.rule = 'DATE' and r.first <= chosen.last and r.last >= chosen.first then 'less precise'
        else 'disagrees'
    end as kind,
    r.cell[3] as attestation_id, r.cell[6] as raw, r.cell[5] as source_field,
    chosen.value as chosen_value, r.words as rule, r.place
from ranked r
join ranked chosen on chosen.activity_id = r.activity_id and chosen.field = r.field and chosen.place = 1
where r.place > 1 and r.rule <> 'ALL';

insert into other_value
select activity_id, field, value, kind, attestation_id, raw, source_field, chosen_value, rule
from loser
order by activity_id, field, place;

insert into activity_field
select
    r.activity_id, r.field, r.value, r.cell[3], r.cell[6], r.cell[5],
    case when r.values_in_all = 1 and r.rule <> 'ALL' then 'the only value stated' else r.words end,
    coalesce(d.others, 0)
from ranked r
left join (
    select activity_id, field, count(*) as others from loser where kind = 'disagrees' group by all) d
    using (activity_id, field)
where r.place = 1 or r.rule = 'ALL'
order by r.activity_id, r.field, r.place;

drop table loser;
drop table ranked;
drop table support;
drop table candidate;
drop table statement;
