select
    dataset as source,
    layout,
    file,
    sha256,
    size as bytes,
    reader_version as "readerVersion",
    rows_in as "rows",
    rows_used as "rowsUsed",
    rows_rejected as "rowsRejected",
    rows_out_of_scope as "rowsOutOfScope",
    attestations,
    participations,
    contexts,
    unknown_columns as "unknownColumns"
from segment
order by dataset, layout
