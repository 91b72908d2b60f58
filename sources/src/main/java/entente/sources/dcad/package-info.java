/**
 * The Defense Cooperation Agreement Dataset, version 1.0, by agreement ({@code DCAD-v1.0-main.csv}). What becomes of each
 * column stands in {@code agreements.fields.csv} beside the reader.
 */
@NullMarked
package entente.sources.dcad;

import org.jspecify.annotations.NullMarked;
