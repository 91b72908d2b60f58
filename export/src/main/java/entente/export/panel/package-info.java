/** Panels as files: Parquet, CSV and Stata datasets. In: a panel worked out. Out: a file that appears whole or not at all. */
@NullMarked
package entente.export.panel;

import org.jspecify.annotations.NullMarked;
