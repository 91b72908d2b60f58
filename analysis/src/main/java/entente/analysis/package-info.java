/**
 * What can be computed from tables and networks: in go columns and ties, out come estimates and statistics, each with
 * where it came from and which rows it rests on.
 */
@NullMarked
package entente.analysis;

import org.jspecify.annotations.NullMarked;
