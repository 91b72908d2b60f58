/**
 * The record that ships: Entente's own sourced entries and their bibliography.
 */
@org.jspecify.annotations.NullMarked
package entente.catalogue;
