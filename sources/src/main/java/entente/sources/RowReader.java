package entente.sources;

import entente.core.record.RowOutcome;

/**
 * A pure function from a row to what it attests. It keeps no state and looks at no other row, so rows can be read in any
 * order and on any machine.
 */
@FunctionalInterface
public interface RowReader {
    /**
     * Reads one row.
     *
     * @throws CellException if a cell does not hold what its column promises; the row is then rejected
     */
    RowOutcome read(Row row);
}
