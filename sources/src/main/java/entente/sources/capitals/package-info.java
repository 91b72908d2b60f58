/**
 * Capitals of the states of the COW system, as peacesciencer lists them: context, by state and spell. What becomes of each column
 * stands in {@code capitals.fields.csv} beside the reader.
 */
@NullMarked
package entente.sources.capitals;

import org.jspecify.annotations.NullMarked;
