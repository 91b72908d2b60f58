/**
 * When the level of a series of counts changed: in go counts by year, out come the years at which it did.
 */
@NullMarked
package entente.analysis.change;

import org.jspecify.annotations.NullMarked;
