package entente.analysis.table;

import java.util.Optional;

/** Which cells of a column are missing, one byte a cell: 0 for a value, else the reason's number. */
final class MissingCells {
    private final byte[] reasons;

    MissingCells(int size) {
        reasons = new byte[size];
    }

    void set(int row, MissingReason reason) {
        reasons[row] = (byte) reason.code();
    }

    boolean at(int row) {
        return reasons[row] != 0;
    }

    Optional<MissingReason> reason(int row) {
        return reasons[row] == 0 ? Optional.empty() : Optional.of(MissingReason.ofCode(reasons[row]));
    }

    int size() {
        return reasons.length;
    }
}
