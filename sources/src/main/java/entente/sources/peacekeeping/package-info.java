/**
 * Contributions to peace operations of the United Nations by month, of the International Peace Institute: by contributor
 * ({@code IPI_Gender.Full.csv}) and by mission ({@code IPI_PPP_data_mission_2017.csv}). What becomes of each column stands in
 * the two {@code .fields.csv} beside the readers.
 */
@NullMarked
package entente.sources.peacekeeping;

import org.jspecify.annotations.NullMarked;
