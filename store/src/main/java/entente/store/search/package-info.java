/**
 * Full-text search of one generation of the record, with Lucene. The record's tables go in, with the names and words that
 * stand outside it ({@link entente.store.search.Vocabulary}); what people type is answered with activities, actors and
 * sources, and with the passages that hold the words.
 */
@NullMarked
package entente.store.search;

import org.jspecify.annotations.NullMarked;
