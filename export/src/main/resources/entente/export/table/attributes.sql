select
    t.attestation_id as attestation,
    a.dataset as source,
    t.participation,
    t.attribute,
    t.ordinal,
    t.field as "column",
    lower(t.state) as state,
    t.value,
    t.raw
from attribute t
join attestation a using (attestation_id)
order by t.attestation_id, t.participation, t.attribute, t.ordinal, t.field
