/**
 * Entente's own catalogue, which ships with it: acts of defence diplomacy out of works that each entry names. What becomes
 * of each column stands in {@code activities.fields.csv} beside the reader.
 */
@NullMarked
package entente.sources.catalogue;

import org.jspecify.annotations.NullMarked;
