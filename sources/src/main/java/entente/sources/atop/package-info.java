/**
 * Alliance Treaty Obligations and Provisions, version 5: the alliances ({@code atop5_0a.csv}) and their members by phase
 * ({@code atop5_0m.csv}). What becomes of each column stands in the two {@code .fields.csv} beside the reader.
 */
@NullMarked
package entente.sources.atop;

import org.jspecify.annotations.NullMarked;
