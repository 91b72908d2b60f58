-- What two states had a part in on a common day. Two who only receive have nothing to do with each other. Either owes what
-- one of them owes.
select
    a.act, a.class, a.state * 1000 + b.state as unit,
    a.side = 1 and b.side = 2 as sent,
    a.side = 2 and b.side = 1 as received,
    case when a.start_last >= b.start_last then a.dated else b.dated end as dated,
    a.bits | b.bits as bits,
    year(date '1970-01-01' + greatest(a.start_first, b.start_first))::smallint as first_start,
    year(date '1970-01-01' + greatest(a.start_last, b.start_last))::smallint as last_start,
    year(date '1970-01-01' + least(a.end_first, b.end_first))::smallint as first_end,
    year(date '1970-01-01' + least(a.end_last, b.end_last))::smallint as last_end
from panel_placed a
join panel_placed b on a.act = b.act and a.state < b.state
where greatest(a.start_first, b.start_first) <= least(a.end_last, b.end_last)
    and not (a.side = 2 and b.side = 2)
