/**
 * The atlas over HTTP. Requests come in on the loopback address, are answered by {@link entente.atlas.page pages} from the
 * record in force at that moment, and go out as HTML, JSON or CSV.
 */
@NullMarked
package entente.atlas;

import org.jspecify.annotations.NullMarked;
