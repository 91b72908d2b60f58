/**
 * Segments, decisions, the derived database and its queries.
 */
@org.jspecify.annotations.NullMarked
package entente.store;
