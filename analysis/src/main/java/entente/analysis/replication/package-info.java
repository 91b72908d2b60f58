/**
 * Published and reference numbers computed again: the target beside ours, to a stated tolerance, and every exception with its
 * cause.
 */
@NullMarked
package entente.analysis.replication;

import org.jspecify.annotations.NullMarked;
