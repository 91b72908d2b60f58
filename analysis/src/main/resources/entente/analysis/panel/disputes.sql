-- The disputes of a pair in a year, told of the state with the lower number first; one without a value is unknown.
select
    low * 1000 + high as unit, year,
    coalesce(max(onset)::double, '-infinity') as onset, 1::double as ongoing,
    coalesce(max(onset * originators)::double, '-infinity') as onset_originators,
    coalesce(max(onset * originators * low_acts)::double, '-infinity') as initiated,
    coalesce(max(onset * originators * high_acts)::double, '-infinity') as targeted
from panel_dispute
where year between $FROM$ and $TO$
group by low, high, year
