-- The same year by year: sure to be in force, perhaps in force, begun, perhaps begun.
create temp table panel_told as
select
    act, any_value(class) as class, unit, year,
    bool_or(sent) as sent, bool_or(received) as received,
    bool_or(sure) as sure, bool_or(not sure and not moment) as maybe,
    bool_or(dated and first_start = last_start and year = first_start) as begun,
    bool_or(dated and first_start <> last_start and year <= last_start) as maybe_begun,
    bit_or(case when sure then bits & 255 else 0 end) as owed,
    bit_or(case when sure then bits >> 8 else bits | (bits >> 8) end) & 255 as maybe_owed,
    any_value(size) as size
from (
    select
        *, class in $MOMENTS$ as moment,
        not moment and year between last_start and first_end as sure
    from (
        select
            *,
            unnest(range(
                first_start,
                1 + case when class in $MOMENTS$ then last_start else last_end end))::smallint as year
        from panel_tie))
left join panel_size using (act, year)
group by act, unit, year;
