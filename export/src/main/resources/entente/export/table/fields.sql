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
order by activity_id, field, value, attestation_id
