/**
 * Correlates of War National Material Capabilities: context, a row for each state and year. What becomes of each column
 * stands in {@code state-years.fields.csv} beside the reader.
 */
@NullMarked
package entente.sources.cownmc;

import org.jspecify.annotations.NullMarked;
