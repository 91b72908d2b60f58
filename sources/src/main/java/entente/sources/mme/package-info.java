/**
 * Multinational Military Exercises, version 7 ({@code mme_v7.csv}). What becomes of each column stands in {@code
 * exercises.fields.csv} beside the reader.
 */
@NullMarked
package entente.sources.mme;

import org.jspecify.annotations.NullMarked;
