/**
 * The domain, without I/O: codebook, time, actors, the record.
 */
@org.jspecify.annotations.NullMarked
package entente.core;
