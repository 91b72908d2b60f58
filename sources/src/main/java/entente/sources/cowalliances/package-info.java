/**
 * Correlates of War Formal Alliances, version 4.1, by member ({@code alliance_v4.1_by_member.csv}). What becomes of each
 * column stands in {@code members.fields.csv} beside the reader.
 */
@NullMarked
package entente.sources.cowalliances;

import org.jspecify.annotations.NullMarked;
