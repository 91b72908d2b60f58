/**
 * Parquet files. In: columns with their types, then the cells of each column, group of rows by group. Out: a file that R's
 * arrow, pandas and DuckDB read. Knows nothing of the record, so any table can be written with it; made for long tables whose
 * cells repeat themselves.
 */
@NullMarked
package entente.export.parquet;

import org.jspecify.annotations.NullMarked;
