/**
 * Findings: answers computed from the record, each with its figures, tables, models, coverage, caveats and provenance. In go
 * the tables of one generation of the record and what is known of its sources; out come values, without a page or a picture.
 */
@NullMarked
package entente.analysis.finding;

import org.jspecify.annotations.NullMarked;
