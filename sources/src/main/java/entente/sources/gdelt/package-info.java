/**
 * The event tables of the Global Database of Events, Language and Tone, versions 1.0 and 2.0: machine-coded, and published
 * without a header. What becomes of each column stands in the {@code .fields.csv} beside the reader.
 */
@NullMarked
package entente.sources.gdelt;

import org.jspecify.annotations.NullMarked;
