-- The rows of a panel of pairs: both are members on a common day of the year. Their place is by codes and years.
create temp table panel_frame as
select
    code1, code2, state1, state2, year, code1 > code2 as swapped,
    ((case when code1 > code2 then state2 * 1000 + state1 else state1 * 1000 + state2 end) * $YEARS$
        + year - $FROM$)::integer as key,
    ((code1::integer * 1000 + code2) * $YEARS$ + year - $FROM$)::integer as place
from (
    select code1, code2, state1, state2, unnest(range(first_year, last_year + 1))::smallint as year
    from (
        select
            code1, code2, state1, state2,
            -- of two memberships within one year the second begins the year after
            greatest($FROM$, first_year, coalesce(1 + max(last_year) over earlier, first_year)) as first_year,
            least($TO$, last_year) as last_year
        from (
            select
                a.code as code1, b.code as code2, a.state as state1, b.state as state2,
                greatest(a.first_day, b.first_day) as first_day,
                year(date '1970-01-01' + greatest(a.first_day, b.first_day)) as first_year,
                year(date '1970-01-01' + least(a.last_day, b.last_day)) as last_year
            from panel_member a
            join panel_member b on $ORDER$
            where greatest(a.first_day, b.first_day) <= least(a.last_day, b.last_day))
        window earlier as (
            partition by code1, code2 order by first_day rows between unbounded preceding and 1 preceding))
    where first_year <= last_year);
