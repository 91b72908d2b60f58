select
    activity_id as activity,
    lower(kind) as kind,
    target_activity_id as target,
    attestation_id as attestation
from activity_relation
order by activity_id, kind, target_activity_id, attestation_id
