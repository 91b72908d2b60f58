/**
 * Correlates of War Direct Contiguity, version 3.2: context, by pair of states and spell. What becomes of each column stands in
 * {@code spells.fields.csv} beside the reader.
 */
@NullMarked
package entente.sources.cowcontiguity;

import org.jspecify.annotations.NullMarked;
