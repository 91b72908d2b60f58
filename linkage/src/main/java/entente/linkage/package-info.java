/**
 * Which attestations describe one activity, and how its fields are resolved. Attestations go in; links, activities, their
 * fields with the rule that chose each value, and conflicts come out.
 */
@NullMarked
package entente.linkage;

import org.jspecify.annotations.NullMarked;
