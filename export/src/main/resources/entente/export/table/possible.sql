select
    p.attestation_id,
    a.dataset as source,
    a.native_id,
    p.other_id,
    b.dataset as other_source,
    b.native_id as other_native_id,
    p.score,
    p.reason
from possible_link p
join attestation a using (attestation_id)
join attestation b on b.attestation_id = p.other_id
order by p.attestation_id, p.other_id
