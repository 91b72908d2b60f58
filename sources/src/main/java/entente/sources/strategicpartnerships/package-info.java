/**
 * Entente Strategic Partnerships, which ships with Entente: declared strategic partnerships with their level and upgrades.
 * What becomes of each column stands in {@code partnerships.fields.csv} beside the reader.
 */
@NullMarked
package entente.sources.strategicpartnerships;

import org.jspecify.annotations.NullMarked;
