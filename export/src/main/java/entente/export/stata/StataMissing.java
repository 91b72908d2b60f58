package entente.export.stata;

/**
 * One of Stata's 27 missing values of numbers: {@code .}, which says nothing more, and {@code .a} to {@code .z}, to which
 * a meaning can be given by a {@linkplain StataLabels value label}.
 *
 * @param ordinal 0 for {@code .}, 1 for {@code .a} … 26 for {@code .z}
 */
public record StataMissing(int ordinal) {
    /** The plain missing value. */
    public static final StataMissing SYSTEM = new StataMissing(0);

    private static final int LAST = 26;

    // "help dta", section 4: the code of "." in each type; those of .a to .z follow on it
    private static final int FIRST_BYTE = 101;
    private static final int FIRST_INT = 32_741;
    private static final int FIRST_LONG = 2_147_483_621;
    private static final long FIRST_DOUBLE = 0x7FE0_0000_0000_0000L;
    private static final long NEXT_DOUBLE = 0x0000_0100_0000_0000L;

    public StataMissing {
        if (ordinal < 0 || ordinal > LAST) {
            throw new IllegalArgumentException("there is no missing value with the ordinal " + ordinal);
        }
    }

    /** The missing value {@code .a} to {@code .z} of a letter. */
    public static StataMissing of(char letter) {
        if (letter < 'a' || letter > 'z') {
            throw new IllegalArgumentException("a missing value has a letter from a to z, not " + letter);
        }
        return new StataMissing(letter - 'a' + 1);
    }

    byte asByte() {
        return (byte) (FIRST_BYTE + ordinal);
    }

    short asInt() {
        return (short) (FIRST_INT + ordinal);
    }

    int asLong() {
        return FIRST_LONG + ordinal;
    }

    /** The bits of the double: the mantissa's third hexadecimal digit counts the letters. */
    long asDoubleBits() {
        return FIRST_DOUBLE + ordinal * NEXT_DOUBLE;
    }

    /** As Stata prints it. */
    @Override
    public String toString() {
        return ordinal == 0 ? "." : "." + (char) ('a' + ordinal - 1);
    }
}
