/**
 * The commands; the only place that wires everything.
 */
@org.jspecify.annotations.NullMarked
package entente.cli;
