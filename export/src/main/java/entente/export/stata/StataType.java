package entente.export.stata;

/**
 * The storage type of a column.
 *
 * @param code the number that stands for it in the file
 * @param width the bytes a cell takes in a row
 */
public record StataType(int code, int width) {
    /** The longest text a column of fixed width holds, in bytes of UTF-8. */
    public static final int LONGEST_FIXED_TEXT = 2_045;

    /** Whole numbers from −127 to 100. */
    public static final StataType BYTE = new StataType(65_530, 1);

    /** Whole numbers from −32,767 to 32,740. */
    public static final StataType INT = new StataType(65_529, 2);

    /** Whole numbers from −2,147,483,647 to 2,147,483,620. */
    public static final StataType LONG = new StataType(65_528, 4);

    /** Numbers in 64-bit floating point, below 2^1023 in size: whole ones are exact up to 2^53. */
    public static final StataType DOUBLE = new StataType(65_526, 8);

    /** Texts of any length, stored beside the rows ({@code strL}). Stata cannot join datasets on such a column. */
    public static final StataType LONG_TEXT = new StataType(32_768, 8);

    /**
     * Texts of a fixed width, {@code str1} to {@code str2045}.
     *
     * @param bytes how many bytes of UTF-8 the longest text has
     */
    public static StataType text(int bytes) {
        if (bytes < 1 || bytes > LONGEST_FIXED_TEXT) {
            throw new IllegalArgumentException(
                    "a text column is 1 to %d bytes wide, not %d".formatted(LONGEST_FIXED_TEXT, bytes));
        }
        return new StataType(bytes, bytes);
    }

    /** The narrowest type of whole numbers that holds both; {@link #DOUBLE} where none does. */
    public static StataType ofWholeNumbers(long least, long most) {
        if (least >= -127 && most <= 100) {
            return BYTE;
        }
        if (least >= -32_767 && most <= 32_740) {
            return INT;
        }
        return least >= -2_147_483_647L && most <= 2_147_483_620L ? LONG : DOUBLE;
    }

    boolean isText() {
        return code <= LONG_TEXT.code;
    }

    /** How Stata shows it unless told otherwise. */
    String format() {
        if (isText()) {
            // 244 characters are as many as the data editor shows
            return "%" + (equals(LONG_TEXT) ? 9 : Math.min(width, 244)) + "s";
        }
        if (equals(DOUBLE)) {
            return "%10.0g";
        }
        return equals(LONG) ? "%12.0g" : "%8.0g";
    }
}
