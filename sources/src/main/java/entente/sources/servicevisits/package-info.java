/**
 * Visits abroad of heads of the services and commanders of the United States ({@code visits.csv}). What becomes of each
 * column stands in {@code visits.fields.csv} beside the reader.
 */
@NullMarked
package entente.sources.servicevisits;

import org.jspecify.annotations.NullMarked;
