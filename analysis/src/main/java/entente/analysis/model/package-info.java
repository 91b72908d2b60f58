/**
 * Regression models: in go a table, a formula and the dependence among rows that the errors must bear; out comes a fitted
 * model with its provenance, or an error that says why there is none.
 */
@NullMarked
package entente.analysis.model;

import org.jspecify.annotations.NullMarked;
