/**
 * The coding sheet of Joint Military Exercises, version 3 ({@code jme_v3.csv}). What becomes of each column stands in {@code
 * exercises.fields.csv} beside the reader.
 */
@NullMarked
package entente.sources.jme;

import org.jspecify.annotations.NullMarked;
