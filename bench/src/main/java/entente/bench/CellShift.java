package entente.bench;

/** What a copy of a row has in a cell instead of what the row has. */
@FunctionalInterface
interface CellShift {
    /**
     * The cell of a copy.
     *
     * @param cell as printed
     * @param copy from 1
     */
    String of(String cell, int copy);

    /** A number that tells rows apart, moved beyond all of the copy before; a blank stays blank. */
    static CellShift number(long step) {
        return (cell, copy) -> cell.isBlank() ? cell : Long.toString(Long.parseLong(cell.strip()) + copy * step);
    }

    /** A text that tells rows apart, with the number of the copy after it; a blank stays blank. */
    static CellShift mark() {
        return (cell, copy) -> cell.isBlank() ? cell : marked(cell, copy);
    }

    /** A text that is part of what tells rows apart, also where it is blank. */
    static CellShift markEvenBlank() {
        return CellShift::marked;
    }

    private static String marked(String cell, int copy) {
        return (cell.strip() + " (" + copy + ")").strip();
    }

    /** A state, replaced by another. */
    static CellShift state(States states, States.Form form) {
        return (cell, copy) -> states.shifted(cell, form, copy);
    }
}
