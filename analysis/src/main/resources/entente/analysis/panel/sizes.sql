-- How many took part in an act in a year, of whatever kind they are.
select act as unit, year, count(distinct who)::double as size
from (
    select
        act, who,
        unnest(range(
            year(date '1970-01-01' + greatest(start_first, $FIRST_DAY$)::integer),
            1 + case
                when class in $MOMENTS$ then year(date '1970-01-01' + greatest(start_last, $FIRST_DAY$)::integer)
                else year(date '1970-01-01' + least(coalesce(end_last, $LAST_DAY$), $LAST_DAY$)::integer)
            end)) as year
    from panel_part
    where class <= $EVENT$ and start_first <= $LAST_DAY$)
group by act, year
