/**
 * Measures Entente as its users meet it: whole processes, started by the launcher and watched from outside. In go the
 * published files, or files of their size; out comes one Markdown report on standard output.
 */
@NullMarked
package entente.bench;

import org.jspecify.annotations.NullMarked;
