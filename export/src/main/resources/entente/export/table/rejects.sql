select
    o.dataset as source,
    o.layout,
    s.file,
    o.row_number as row,
    o.line,
    o.outcome,
    o.column_name as "column",
    o.value,
    o.reason,
    o.text
from left_out o
join segment s using (dataset, layout)
order by o.dataset, o.layout, o.row_number
