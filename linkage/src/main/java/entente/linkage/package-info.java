/**
 * Which attestations describe one activity, and how its fields are resolved.
 */
@org.jspecify.annotations.NullMarked
package entente.linkage;
