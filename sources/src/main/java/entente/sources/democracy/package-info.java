/**
 * Measures of democracy for the states of the COW system: context, a row for each state and year. What becomes of each
 * column stands in {@code state-years.fields.csv} beside the reader.
 */
@NullMarked
package entente.sources.democracy;

import org.jspecify.annotations.NullMarked;
