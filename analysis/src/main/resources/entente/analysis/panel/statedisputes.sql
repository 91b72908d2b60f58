-- The disputes of a state in a year.
create temp table $TABLE$ as
select
    (state * $YEARS$ + year - $FROM$)::integer as key,
    max(onset) as onset, 1::smallint as ongoing, max(onset * originators) as onset_orig,
    max(onset * originators * acts) as initiated, max(onset * originators * suffers) as targeted
from (
    select low as state, year, onset, originators, low_acts as acts, high_acts as suffers from panel_dispute
    union all
    select high, year, onset, originators, high_acts, low_acts from panel_dispute)
where year between $FROM$ and $TO$
group by state, year;
drop table panel_dispute;
