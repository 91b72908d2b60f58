/**
 * Stata datasets. In: columns with their types and labels, then cells row by row. Out: a {@code .dta} file of format 118,
 * which Stata 14 and newer, R's haven and pandas read. Knows nothing of the record, so any table can be written with it.
 */
@NullMarked
package entente.export.stata;

import org.jspecify.annotations.NullMarked;
