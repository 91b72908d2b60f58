/**
 * The commands. The only place that wires the modules together: what a person types goes in, text or JSON and an exit
 * code come out.
 */
@NullMarked
package entente.cli;

import org.jspecify.annotations.NullMarked;
