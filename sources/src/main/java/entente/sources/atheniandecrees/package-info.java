/**
 * Athenian decrees of 458 to 338 BCE ({@code 458-338_All_Decrees.csv}), of which the alliances are read. What becomes of each
 * column stands in {@code decrees.fields.csv} beside the reader.
 */
@NullMarked
package entente.sources.atheniandecrees;

import org.jspecify.annotations.NullMarked;
