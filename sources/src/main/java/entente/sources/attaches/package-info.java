/**
 * Where the United Kingdom had defence attachés, as two written answers to the House of Commons list it: 1998 ({@code
 * uk-resident-attaches-1998.csv}) and 2003 ({@code uk-defence-attaches-2003.csv}). What becomes of each column stands in the
 * two {@code .fields.csv} beside the readers.
 */
@NullMarked
package entente.sources.attaches;

import org.jspecify.annotations.NullMarked;
