package entente.core.time;

/**
 * The unit to which a date is stated: "1857-05" and "1857-05-XX" both to the month, "12XX" to the century.
 *
 * <p>It is a property of the wording. How long the time is during which the date may lie is the length of its bounds.
 */
public enum Precision {
    /** A day, with or without a time of day. */
    DAY,
    MONTH,
    /** A season: three months. */
    SEASON,
    /** Three months counted from January. */
    QUARTER,
    /** Four months counted from January. */
    QUADRIMESTER,
    /** Six months counted from January. */
    SEMESTER,
    YEAR,
    /** Ten years that share all but their last digit. */
    DECADE,
    /** A hundred years that share all but their last two digits. */
    CENTURY,
    /** A thousand years that share all but their last three digits. */
    MILLENNIUM,
    /** More than a thousand years. */
    LONGER,
    /** Parts of different precision, or digits unspecified in the middle: "1984/2004-06", "156X-12-25". */
    MIXED;

    /** The precision of two parts together. */
    Precision and(Precision other) {
        return this == other ? this : MIXED;
    }

    /** The precision of years that share all but their last {@code digits} digits. */
    static Precision ofUnspecifiedYearDigits(long digits) {
        if (digits >= 4) {
            return LONGER;
        }
        return switch ((int) digits) {
            case 0 -> YEAR;
            case 1 -> DECADE;
            case 2 -> CENTURY;
            default -> MILLENNIUM;
        };
    }
}
