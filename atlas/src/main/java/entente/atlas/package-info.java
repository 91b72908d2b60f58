/**
 * The atlas: pages and their data, served on the loopback address.
 */
@org.jspecify.annotations.NullMarked
package entente.atlas;
