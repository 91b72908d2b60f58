/**
 * The SIPRI Arms Transfers Database, its trade register as downloaded. What becomes of each column stands in {@code
 * orders.fields.csv} beside the reader.
 */
@NullMarked
package entente.sources.sipri;

import org.jspecify.annotations.NullMarked;
