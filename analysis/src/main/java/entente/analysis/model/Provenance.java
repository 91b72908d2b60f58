package entente.analysis.model;

import entente.analysis.table.Origin;
import java.util.List;

/**
 * What an estimate rests on, enough to make it again.
 *
 * @param origin the file and its hash
 * @param rowsRead rows of the file
 * @param rowsUsed rows the estimate rests on
 * @param droppedBecause why the others were left out, by variable
 * @param formula the formula as it was written, with what was added to it
 * @param method the estimator, and when it stopped
 * @param errors the kind of standard errors, with the numbers of groups
 * @param correction the small-sample correction, with its value
 * @param distribution what the z are held against
 * @param version the version of Entente
 */
public record Provenance(
        Origin origin,
        long rowsRead,
        long rowsUsed,
        List<Dropped> droppedBecause,
        String formula,
        String method,
        String errors,
        String correction,
        String distribution,
        String version) {
    public Provenance {
        droppedBecause = List.copyOf(droppedBecause);
    }
}
