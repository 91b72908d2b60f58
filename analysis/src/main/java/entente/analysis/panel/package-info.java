/**
 * The panel: one row for each state, pair or directed pair and year in which it existed. In flow the tables of a record and
 * what its sources cover; out flows a Parquet, CSV or Stata file whose every cell is a value, a zero, {@code not covered} or
 * {@code unknown}, and a dictionary of its columns.
 */
@NullMarked
package entente.analysis.panel;

import org.jspecify.annotations.NullMarked;
