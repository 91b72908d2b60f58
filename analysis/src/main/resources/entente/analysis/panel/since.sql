-- When each kind of act first and last was, in each year that has one; it stays so until the next.
with told as (
    select unit, year, $HELD$
    from panel_told
    group by unit, year)
select unit, year, $RUNNING$
from told
where $ANY$
window so_far as (partition by unit order by year rows between unbounded preceding and current row)
