package entente.sources;

import static java.util.Objects.requireNonNull;

/** One cell does not hold what its column promises; its row is rejected, and the others are read. */
public final class CellException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String column;
    private final String value;
    private final String expectation;

    /**
     * Says what was expected instead.
     *
     * @param column the column at fault
     * @param value the cell as printed
     * @param expected what the column should hold, as the end of "expected …"
     */
    public CellException(String column, String value, String expected) {
        super("column " + column + ": expected " + expected);
        this.expectation = "expected " + expected;
        this.column = requireNonNull(column, "column is null");
        this.value = requireNonNull(value, "value is null");
    }

    /** What the column should hold. */
    public String expectation() {
        return expectation;
    }

    /** The column at fault. */
    public String column() {
        return column;
    }

    /** The cell as printed. */
    public String value() {
        return value;
    }
}
