/**
 * The founding paper's historical claims, which ship with Entente. What becomes of each column stands in {@code
 * claims.fields.csv} beside the reader.
 */
@NullMarked
package entente.sources.paperclaims;

import org.jspecify.annotations.NullMarked;
