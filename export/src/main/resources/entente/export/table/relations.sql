select
    activity_id as activity,
    lower(kind) as kind,
    target_activity_id as target,
    attestation_id as attestation
from activity_relation
where activity_id in (select activity_id from activity where $coded_by_people)
order by activity_id, kind, target_activity_id, attestation_id
