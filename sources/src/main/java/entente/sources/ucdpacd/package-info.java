/**
 * The UCDP/PRIO Armed Conflict Dataset: context, by conflict, year and supporting states. What becomes of each column stands in
 * {@code conflict-years.fields.csv} beside the reader.
 */
@NullMarked
package entente.sources.ucdpacd;

import org.jspecify.annotations.NullMarked;
