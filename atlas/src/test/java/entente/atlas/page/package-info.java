/** The parts of pages, each alone. */
@NullMarked
package entente.atlas.page;

import org.jspecify.annotations.NullMarked;
