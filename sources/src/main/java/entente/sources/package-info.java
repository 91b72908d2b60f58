/**
 * One package per published dataset: descriptor and reader.
 */
@org.jspecify.annotations.NullMarked
package entente.sources;
