/**
 * Militarized disputes as Gibler, Miller and Little revised them, version 2.2.1, by directed pair of states and year: context.
 * What becomes of each column stands in {@code directed-dispute-years.fields.csv} beside the reader.
 */
@NullMarked
package entente.sources.gmlmid;

import org.jspecify.annotations.NullMarked;
