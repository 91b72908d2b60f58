/**
 * Fetches datasets: the addresses that a dataset's publisher offers go in, files whose header was recognised come out. The
 * only part of Entente that talks to the world outside.
 */
@NullMarked
package entente.cli.download;

import org.jspecify.annotations.NullMarked;
