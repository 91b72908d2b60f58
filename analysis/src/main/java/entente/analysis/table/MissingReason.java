package entente.analysis.table;

/** Why a cell holds no value. */
public enum MissingReason {
    /** Nothing is in the cell. */
    EMPTY(1, "empty"),
    /** The cell says NA, NaN, NULL or a lone point, as R, Python and Stata write missing values. */
    MARKED(2, "marked as missing"),
    /** The panel says that no source covers the cell. */
    NOT_COVERED(3, "not covered"),
    /** The panel says that a source covers the cell and does not know. */
    UNKNOWN(4, "unknown"),
    /** The number is infinite. */
    INFINITE(5, "infinite"),
    /** A term of the formula has no value there, such as the logarithm of zero. */
    UNDEFINED(6, "has no value for the number given");

    private final int code;
    private final String words;

    MissingReason(int code, String words) {
        this.code = code;
        this.words = words;
    }

    /** A number for the reason, from 1; 0 is left for a cell that is not missing. */
    int code() {
        return code;
    }

    /** The reason of a number. */
    static MissingReason ofCode(int code) {
        return switch (code) {
            case 1 -> EMPTY;
            case 2 -> MARKED;
            case 3 -> NOT_COVERED;
            case 4 -> UNKNOWN;
            case 5 -> INFINITE;
            case 6 -> UNDEFINED;
            default -> throw new IllegalArgumentException("no reason has the number " + code);
        };
    }

    /** The reason in words, to stand after the name of a variable. */
    public String words() {
        return words;
    }
}
