/**
 * The panel: one row for each state, pair or directed pair and year in which it existed. In flow the tables of a record and
 * what its sources cover; out flow blocks of rows whose every cell is a value, a zero, {@code not covered} or {@code unknown},
 * and a dictionary of the columns.
 */
@NullMarked
package entente.analysis.panel;

import org.jspecify.annotations.NullMarked;
