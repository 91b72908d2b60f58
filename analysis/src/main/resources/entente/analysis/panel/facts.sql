-- What is told of units by year, a number for each measure of a family.
select unit, year, $MEASURES$
from panel_told
where class in $CLASSES$ and year between $FROM$ and $TO$
group by unit, year
