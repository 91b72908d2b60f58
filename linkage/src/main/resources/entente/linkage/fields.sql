-- What each attestation states of the activity itself, field by field. Attributes of a single participation are no field
-- of the activity.
create temp table statement as
select l.activity_id, t.attribute as field, t.ordinal, t.value, t.attestation_id, a.dataset, t.raw, t.field as source_field
from attribute t
join attestation a using (attestation_id)
join link l using (attestation_id)
where t.participation = 0 and t.state = 'STATED';

-- Fields that hold a set of values take the union: no value excludes another.
create temp table many_valued as
select distinct field from statement where ordinal > 0;

-- A field takes the value that most datasets state; among equals the one whose attestation comes first in canonical
-- order, and of one attestation the first it gives.
create temp table candidate as
select
    activity_id, field, value,
    count(distinct dataset) as datasets,
    -- the first cell that states the value; all that is told of it is told of one cell
    min((attestation_id, ordinal, source_field, raw)) as cell
from statement
group by activity_id, field, value;

create temp table ranked as
select
    activity_id, field, value,
    cell[1] as attestation_id, cell[3] as source_field, cell[4] as raw,
    row_number() over (
        partition by activity_id, field order by datasets desc, cell[1], cell[2], value) as place,
    count(*) over (partition by activity_id, field) as values_in_all,
    field in (select field from many_valued) as takes_all
from candidate;

insert into activity_field
select
    activity_id, field, value, attestation_id, raw, source_field,
    case
        when takes_all then 'all values stated'
        when values_in_all = 1 then 'the only value stated'
        else 'most datasets, then the first attestation'
    end as rule,
    case when takes_all then 0 else values_in_all - 1 end as other_values
from ranked
where place = 1 or takes_all
order by activity_id, field, place;

insert into conflict
select
    r.activity_id, r.field, r.value, r.attestation_id, r.raw, r.source_field,
    chosen.value as chosen_value, 'most datasets, then the first attestation' as rule
from ranked r
join ranked chosen on chosen.activity_id = r.activity_id and chosen.field = r.field and chosen.place = 1
where r.place > 1 and not r.takes_all
order by r.activity_id, r.field, r.place;

drop table ranked;
drop table candidate;
drop table many_valued;
drop table statement;
