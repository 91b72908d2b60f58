/**
 * What counts as defence diplomacy, and how to code it: the nine activity types with their rules, attributes, examples
 * and crosswalks. In: the YAML and CSV files beside this package on the class path. Out: one immutable, checked
 * {@link entente.core.codebook.Codebook} that readers, coder, documentation and exports are driven by.
 */
@org.jspecify.annotations.NullMarked
package entente.core.codebook;
