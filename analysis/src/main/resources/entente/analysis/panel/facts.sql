-- What is told of rows, a column for each measure of a family; nothing told is null.
create temp table $TABLE$ as
select (unit * $YEARS$ + year - $FROM$)::integer as key, $MEASURES$
from panel_told
where class in $CLASSES$ and year between $FROM$ and $TO$
group by unit, year;
