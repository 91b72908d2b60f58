-- What is told of each row, a column for each measure; nothing told is null.
create temp table panel_fact as
select (unit * $YEARS$ + year - $FROM$)::integer as key, $MEASURES$
from panel_told
where year between $FROM$ and $TO$
group by unit, year;
