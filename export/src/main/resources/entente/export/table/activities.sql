select
    a.activity_id as id,
    a.type,
    a.title,
    a.title_rule,
    a.date,
    a.earliest_day as "earliestDay",
    a.latest_day as "latestDay",
    a.start_date as start,
    lower(a.start_bound) as "startBound",
    a.end_date as "end",
    lower(a.end_bound) as "endBound",
    a.span_rule as "dateRule",
    a.place,
    lower(a.status) as status,
    a.precursor,
    a.machine_coded as "machineCoded",
    p.names as "participantNames",
    p.cow as "participantCow",
    coalesce(p.participants, []) as participants,
    coalesce(f.fields, []) as fields,
    a.sources,
    a.attestations,
    coalesce(c.conflicts, []) as conflicts
from activity a
left join (
    select
        activity_id,
        string_agg(distinct name, '; ' order by name) as names,
        string_agg(distinct cow, '; ' order by cow) as cow,
        list({
            'actor': actor_id, 'name': name, 'role': lower(role), 'cow': cow, 'gw': gw, 'iso3': iso3,
            'start': start_date, 'startBound': lower(start_bound), 'end': end_date, 'endBound': lower(end_bound),
            'attestation': attestation_id}
            order by role, start_first nulls first, name, actor_id, attestation_id) as participants
    from activity_participation
    group by activity_id) p using (activity_id)
left join (
    select
        activity_id,
        list({
            'field': field, 'value': value, 'attestation': attestation_id, 'raw': raw, 'column': source_field,
            'rule': rule, 'otherValues': other_values} order by field, value) as fields
    from activity_field
    group by activity_id) f using (activity_id)
left join (
    select
        activity_id,
        list({
            'field': field, 'value': value, 'attestation': attestation_id, 'raw': raw, 'chosen': chosen_value,
            'rule': rule} order by field, value) as conflicts
    from other_value
    where kind = 'disagrees'
    group by activity_id) c using (activity_id)
where $coded_by_people
order by a.activity_id
