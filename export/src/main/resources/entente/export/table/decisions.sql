select
    decision_id as id,
    decided_at as at,
    decided_by as "by",
    kind,
    subject,
    object,
    field,
    value,
    reason,
    supersedes,
    in_force as "inForce"
from decision
order by decided_at, decision_id
