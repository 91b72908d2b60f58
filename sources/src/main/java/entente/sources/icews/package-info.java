/**
 * The coded event data of the Integrated Crisis Early Warning System: machine-coded. What becomes of each column stands in
 * {@code events.fields.csv} beside the reader.
 */
@NullMarked
package entente.sources.icews;

import org.jspecify.annotations.NullMarked;
