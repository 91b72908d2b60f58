/** A real server over a real store with invented rows, asked over HTTP. */
@NullMarked
package entente.atlas;

import org.jspecify.annotations.NullMarked;
