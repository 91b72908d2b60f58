-- What a state had a part in.
select
    act, class, state as unit, side = 1 as sent, side = 2 as received, dated, bits,
    year(date '1970-01-01' + start_first)::smallint as first_start,
    year(date '1970-01-01' + start_last)::smallint as last_start,
    year(date '1970-01-01' + end_first)::smallint as first_end,
    year(date '1970-01-01' + end_last)::smallint as last_end
from panel_placed
