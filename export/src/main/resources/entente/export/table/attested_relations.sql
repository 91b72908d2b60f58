select
    r.attestation_id as attestation,
    a.dataset as source,
    lower(r.kind) as kind,
    r.target_native_id as target,
    r.field as "column",
    r.raw
from relation r
join attestation a using (attestation_id)
order by r.attestation_id, r.kind, r.target_native_id, r.field, r.raw
