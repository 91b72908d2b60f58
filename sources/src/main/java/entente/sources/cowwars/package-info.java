/**
 * Correlates of War inter-state wars, version 4.0: context, a row for each state in a war. What becomes of each column stands in
 * {@code participants.fields.csv} beside the reader.
 */
@NullMarked
package entente.sources.cowwars;

import org.jspecify.annotations.NullMarked;
