/**
 * How long things last: in go spells with their entries and ends, some of them censored; out come survival and hazards.
 */
@NullMarked
package entente.analysis.duration;

import org.jspecify.annotations.NullMarked;
