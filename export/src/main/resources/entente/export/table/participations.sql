select
    activity_id as activity,
    actor_id as actor,
    name,
    lower(role) as role,
    cow,
    gw,
    iso3,
    start_date as start,
    lower(start_bound) as "startBound",
    start_first as "startFirstDay",
    start_last as "startLastDay",
    end_date as "end",
    lower(end_bound) as "endBound",
    end_first as "endFirstDay",
    end_last as "endLastDay",
    attestation_id as attestation,
    attestations,
    bridged_months as "bridgedMonths"
from activity_participation
where activity_id in (select activity_id from activity where $coded_by_people)
order by activity_id, role, start_first nulls first, name, actor_id nulls first, end_first nulls first, attestation_id
