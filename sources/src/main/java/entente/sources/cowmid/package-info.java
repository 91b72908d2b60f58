/**
 * Correlates of War Militarized Interstate Disputes, version 5.0: context. A row of {@code MIDA} is a dispute, one of {@code
 * MIDB} a state's part in it. What becomes of each column stands in the field maps beside the readers.
 */
@NullMarked
package entente.sources.cowmid;

import org.jspecify.annotations.NullMarked;
