/**
 * The Foreign Military Training reports of the United States, one file for each report. What becomes of each column stands in
 * {@code courses.fields.csv} beside the reader.
 */
@NullMarked
package entente.sources.militarytraining;

import org.jspecify.annotations.NullMarked;
