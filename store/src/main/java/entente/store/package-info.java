/**
 * The store: immutable segments of attestations and an append-only log of decisions, and the database derived from both.
 * Rows of sources go in through {@link entente.store.StoreWriter}; {@link entente.store.PublishedRecord} answers questions.
 */
@NullMarked
package entente.store;

import org.jspecify.annotations.NullMarked;
