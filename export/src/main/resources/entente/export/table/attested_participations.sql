select
    attestation_id as attestation,
    participation,
    actor_id as actor,
    coalesce(name, actor_name) as name,
    lower(role) as role,
    code_system as "codeSystem",
    code,
    resolution,
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
    raw,
    field as "column"
from participation
order by attestation_id, participation
