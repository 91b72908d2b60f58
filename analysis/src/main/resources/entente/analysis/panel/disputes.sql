-- The disputes of a pair in a year, of which the key reads the state with the lower number first.
create temp table $TABLE$ as
select
    ((low * 1000 + high) * $YEARS$ + year - $FROM$)::integer as key,
    max(onset) as onset, 1::smallint as ongoing, max(onset * originators) as onset_orig,
    max(onset * originators * low_acts) as initiated, max(onset * originators * high_acts) as targeted
from panel_dispute
where year between $FROM$ and $TO$
group by low, high, year;
drop table panel_dispute;
