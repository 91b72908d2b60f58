/**
 * Travels abroad of presidents and secretaries of state of the United States, and visits of foreign leaders there, by the
 * Office of the Historian. What becomes of each column stands in the {@code .fields.csv} beside the readers.
 */
@NullMarked
package entente.sources.leadertravels;

import org.jspecify.annotations.NullMarked;
