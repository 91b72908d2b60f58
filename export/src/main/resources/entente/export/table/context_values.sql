select
    v.context_id as context,
    c.dataset as source,
    v.variable,
    lower(v.state) as state,
    v.value,
    v.number,
    v.raw,
    v.field as "column"
from context_value v
join context c using (context_id)
order by v.context_id, v.variable, v.field
