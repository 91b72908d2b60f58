package entente.core.time;

/**
 * The digits of a year, a month or a day, some of which may be unspecified.
 *
 * @param negative whether a minus sign stands before them; years only
 * @param digits ASCII digits, and {@code X} for an unspecified one
 */
record DigitPattern(boolean negative, String digits) {

    static final char UNSPECIFIED = 'X';

    static DigitPattern of(String digits) {
        return new DigitPattern(false, digits);
    }

    /** The number with every unspecified digit as far down as it goes; negative numbers go down to their largest. */
    int lowest() {
        return negative ? -Integer.parseInt(digits.replace(UNSPECIFIED, '9')) : magnitudeFromZero();
    }

    int highest() {
        return negative ? -magnitudeFromZero() : Integer.parseInt(digits.replace(UNSPECIFIED, '9'));
    }

    private int magnitudeFromZero() {
        return Integer.parseInt(digits.replace(UNSPECIFIED, '0'));
    }

    /** Whether the number can be meant. Zero has no minus sign. */
    boolean matches(int number) {
        if (number < 0 != negative) {
            return false;
        }
        int rest = Math.abs(number);
        for (int index = digits.length() - 1; index >= 0; index--) {
            char digit = digits.charAt(index);
            if (digit != UNSPECIFIED && digit != '0' + rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }

    boolean isSpecified() {
        return digits.indexOf(UNSPECIFIED) < 0;
    }

    boolean isWhollyUnspecified() {
        return unspecifiedAtTheEnd() == digits.length();
    }

    /** How many digits from the right are unspecified, without a gap. */
    int unspecifiedAtTheEnd() {
        int count = 0;
        while (count < digits.length() && digits.charAt(digits.length() - 1 - count) == UNSPECIFIED) {
            count++;
        }
        return count;
    }

    /** Whether no unspecified digit stands to the left of a specified one. */
    boolean isUnspecifiedOnlyAtTheEnd() {
        int kept = digits.length() - unspecifiedAtTheEnd();
        return digits.lastIndexOf(UNSPECIFIED, kept - 1) < 0 || kept == 0;
    }

    String text() {
        return negative ? "-" + digits : digits;
    }
}
