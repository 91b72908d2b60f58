select
    a.attestation_id as id,
    a.dataset as source,
    a.layout,
    a.native_id,
    a.row_key,
    l.activity_id as activity,
    a.type,
    a.type_in_source as "typeInSource",
    lower(a.status) as status,
    a.precursor,
    a.machine_coded as "machineCoded",
    a.title,
    a.date,
    a.start_date as start,
    lower(a.start_bound) as "startBound",
    a.start_first as "startFirstDay",
    a.start_last as "startLastDay",
    a.end_date as "end",
    lower(a.end_bound) as "endBound",
    a.end_first as "endFirstDay",
    a.end_last as "endLastDay",
    a.place,
    s.file,
    s.sha256 as "fileSha256",
    a.locator,
    coalesce(p.participants, []) as participants,
    coalesce(t.attributes, []) as attributes,
    a.revision
from attestation a
join link l using (attestation_id)
join segment s using (dataset, layout)
left join (
    select
        attestation_id,
        list({
            'participation': participation, 'actor': actor_id, 'name': coalesce(name, actor_name), 'role': lower(role),
            'codeSystem': code_system, 'code': code, 'resolution': resolution, 'start': start_date,
            'startBound': lower(start_bound), 'end': end_date, 'endBound': lower(end_bound), 'raw': raw,
            'column': field} order by participation) as participants
    from participation
    group by attestation_id) p using (attestation_id)
left join (
    select
        attestation_id,
        list({
            'participation': participation, 'attribute': attribute, 'state': lower(state), 'value': value, 'raw': raw,
            'column': field} order by participation, attribute, ordinal, field) as attributes
    from attribute
    group by attestation_id) t using (attestation_id)
order by a.attestation_id
