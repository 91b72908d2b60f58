select
    activity_id as activity,
    field,
    value,
    attestation_id as attestation,
    raw,
    source_field as "column",
    rule,
    other_values as "otherValues"
from activity_field
where activity_id in (select activity_id from activity where $coded_by_people)
order by activity_id, field, value, attestation_id
