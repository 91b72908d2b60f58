/**
 * Entente Attaché Postings, which ships with Entente: what public lists, decrees and reports say of posts of defence
 * attachés. What becomes of each column stands in {@code postings.fields.csv} beside the reader.
 */
@NullMarked
package entente.sources.attachepostings;

import org.jspecify.annotations.NullMarked;
