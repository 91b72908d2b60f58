-- Attestations of one dataset that carry one native key speak of one activity: the dataset itself says so.
-- An activity's id is that of its smallest attestation.
insert into link
select
    attestation_id,
    min(attestation_id) over (partition by dataset, native_id) as activity_id,
    1.0 as score,
    'same key in ' || dataset as decided_by
from attestation
order by attestation_id;
