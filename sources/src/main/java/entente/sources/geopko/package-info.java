/**
 * Where units of United Nations operations in Africa stood, read off the maps of the United Nations: one row per place on a
 * map ({@code geopko_v1.csv}). What becomes of each column stands in {@code sites.fields.csv}.
 */
@NullMarked
package entente.sources.geopko;

import org.jspecify.annotations.NullMarked;
