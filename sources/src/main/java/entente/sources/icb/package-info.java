/**
 * International Crisis Behavior, crises (ICB1) and their actors (ICB2): context. What becomes of each column stands in the field
 * maps beside the reader.
 */
@NullMarked
package entente.sources.icb;

import org.jspecify.annotations.NullMarked;
