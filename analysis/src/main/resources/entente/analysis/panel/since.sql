-- When each kind of act first and last was, in every year from the first on.
create temp table panel_since as
with told as (
    select unit, year, $HELD$
    from panel_told
    group by unit, year),
running as (
    select
        unit, year, $RUNNING$,
        coalesce(lead(year) over (partition by unit order by year), $TO$ + 1) as next_year
    from told
    where $ANY$
    window so_far as (partition by unit order by year rows between unbounded preceding and current row))
select (unit * $YEARS$ + year - $FROM$)::integer as key, * exclude (unit, year)
from (
    select * exclude (year, next_year), unnest(range(greatest(year, $FROM$), next_year)) as year
    from running);
