select
    l.attestation_id,
    a.dataset as source,
    a.native_id,
    l.activity_id,
    l.score,
    l.decided_by
from link l
join attestation a using (attestation_id)
order by l.attestation_id
