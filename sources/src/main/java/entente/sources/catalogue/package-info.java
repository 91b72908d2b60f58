/**
 * The record that ships: the entries of Entente's own catalogue, read like any other source. What becomes of each column
 * stands in {@code claims.fields.csv} beside the reader.
 */
@NullMarked
package entente.sources.catalogue;

import org.jspecify.annotations.NullMarked;
