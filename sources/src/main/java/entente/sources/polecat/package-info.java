/**
 * POLECAT, the events coded by PLOVER: machine-coded. What becomes of each column stands in {@code events.fields.csv} beside
 * the reader.
 */
@NullMarked
package entente.sources.polecat;

import org.jspecify.annotations.NullMarked;
