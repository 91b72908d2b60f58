select
    o.activity_id as activity,
    a.title,
    lower(a.type) as type,
    o.field,
    f.value as chosen,
    fa.dataset as chosen_source,
    f.attestation_id as chosen_attestation,
    f.raw as chosen_raw,
    f.source_field as chosen_column,
    o.value,
    oa.dataset as source,
    o.attestation_id as attestation,
    o.raw,
    o.source_field as "column",
    o.rule
from other_value o
join activity a using (activity_id)
join activity_field f on f.activity_id = o.activity_id and f.field = o.field and f.value = o.chosen_value
join attestation fa on fa.attestation_id = f.attestation_id
join attestation oa on oa.attestation_id = o.attestation_id
where o.kind = 'disagrees' and a.activity_id in (select activity_id from activity where $coded_by_people)
order by o.activity_id, o.field, o.value, o.attestation_id
