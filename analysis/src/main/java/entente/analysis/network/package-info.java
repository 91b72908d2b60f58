/**
 * Networks of actors by year: in go ties and actors, out come statistics of each year's network, and models of which ties
 * there are.
 */
@NullMarked
package entente.analysis.network;

import org.jspecify.annotations.NullMarked;
