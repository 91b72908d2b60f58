/**
 * The pages. A question at an address goes in with the record of the moment; a model comes out, from which the page, its
 * JSON and its table are all made. Nothing here knows of HTTP.
 */
@NullMarked
package entente.atlas.page;

import org.jspecify.annotations.NullMarked;
