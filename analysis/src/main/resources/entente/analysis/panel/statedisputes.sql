-- The disputes of a state in a year; one without a value is unknown.
select
    state as unit, year,
    coalesce(max(onset)::double, '-infinity') as onset, 1::double as ongoing,
    coalesce(max(onset * originators)::double, '-infinity') as onset_originators,
    coalesce(max(onset * originators * acts)::double, '-infinity') as initiated,
    coalesce(max(onset * originators * suffers)::double, '-infinity') as targeted
from (
    select low as state, year, onset, originators, low_acts as acts, high_acts as suffers from panel_dispute
    union all
    select high, year, onset, originators, high_acts, low_acts from panel_dispute)
where year between $FROM$ and $TO$
group by state, year
