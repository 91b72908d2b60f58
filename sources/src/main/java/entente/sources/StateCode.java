package entente.sources;

import entente.core.actor.CodeSystem;
import entente.core.record.ActorReference;

/** A state by its number in the COW or the Gleditsch–Ward system. */
public final class StateCode {
    private static final int LARGEST = 999;

    private StateCode() {}

    /**
     * The state of a cell.
     *
     * @throws CellException if it is no number of up to three digits
     */
    public static ActorReference read(Row row, String column, CodeSystem system) {
        return ActorReference.ofCode(system, String.valueOf(row.integer(column, 1, LARGEST)));
    }
}
