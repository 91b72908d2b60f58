/**
 * Meetings of China's leaders with foreigners, 2003 to 2018 ({@code all_engagements_2003-2018.csv}). What becomes of each
 * column stands in {@code engagements.fields.csv} beside the reader.
 */
@NullMarked
package entente.sources.chinaleaders;

import org.jspecify.annotations.NullMarked;
