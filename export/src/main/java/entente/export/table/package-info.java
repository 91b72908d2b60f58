/** Tables people take away: rows of the record in canonical order go in, CSV, Parquet or JSON lines come out. */
@NullMarked
package entente.export.table;

import org.jspecify.annotations.NullMarked;
