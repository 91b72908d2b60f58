/**
 * Checks of the shipped data: against its own data dictionary and bibliography always, and against the published
 * article where a copy of it is at hand. Nothing flows out but failures.
 */
@org.jspecify.annotations.NullMarked
package entente.catalogue;
