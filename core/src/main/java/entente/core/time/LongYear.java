package entente.core.time;

import java.math.BigInteger;

/**
 * A year alone, of any number of digits, in exponential form or with significant digits: {@code Y-17E7},
 * {@code Y171010000}, {@code 1950S2}.
 *
 * @param stated the year as written, without significant digits and qualification
 * @param estimate the year stated; beyond {@link EpochDays#YEAR_LIMIT} some year that is also beyond
 * @param significantDigits 0 if not stated
 * @param first the first year meant
 * @param last the last year meant
 */
record LongYear(
        String stated,
        long estimate,
        long significantDigits,
        long first,
        long last,
        Precision precision,
        Qualification qualification)
        implements DateExpression {

    /** More digits than any year on the exact line has. */
    private static final int DIGITS_OF_LIMIT = 17;

    private static final long BEYOND = EpochDays.YEAR_LIMIT + 1;

    /**
     * The year of a significand and a power of ten.
     *
     * @param significand digits without leading zeros, or "0"
     * @param significantDigits 0 if not stated, else at most the number of digits of the year
     */
    static LongYear of(
            String stated,
            boolean negative,
            String significand,
            long exponent,
            long significantDigits,
            Qualification qualification) {
        long digits = significand.length() + exponent;
        long unspecified = significantDigits == 0 ? 0 : digits - significantDigits;
        long low = BEYOND;
        long high = BEYOND;
        long magnitude = BEYOND;
        if (digits <= DIGITS_OF_LIMIT) {
            magnitude = new BigInteger(significand)
                    .multiply(BigInteger.TEN.pow((int) exponent))
                    .longValueExact();
            long unit = BigInteger.TEN.pow((int) unspecified).longValueExact();
            low = magnitude / unit * unit;
            high = low + unit - 1;
        }
        return new LongYear(
                stated,
                negative ? -magnitude : magnitude,
                significantDigits,
                negative ? -high : low,
                negative ? -low : high,
                Precision.ofUnspecifiedYearDigits(unspecified),
                qualification);
    }

    @Override
    public DayRange bounds() {
        return EpochDays.ofYears(first, last);
    }

    @Override
    public boolean isOneDay() {
        return false;
    }

    /** Whether the year is too far off for exact days, and for its number to be held. */
    boolean isBeyondTheLine() {
        return Math.abs(estimate) > EpochDays.YEAR_LIMIT;
    }

    @Override
    public String text() {
        return stated + (significantDigits > 0 ? "S" + significantDigits : "") + qualification.sign();
    }

    @Override
    public String words() {
        return EnglishDate.words(this);
    }

    @Override
    public String wordsInSentence() {
        return stated.startsWith("Y") && qualification == Qualification.NONE ? "the " + words() : words();
    }

    @Override
    public int level() {
        return stated.indexOf('E') >= 0 || significantDigits > 0 ? 2 : 1;
    }
}
