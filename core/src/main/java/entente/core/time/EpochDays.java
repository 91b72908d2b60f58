package entente.core.time;

import java.util.Locale;

/**
 * The line of days: days since 1 January 1970, in the proleptic Gregorian calendar with astronomical years.
 *
 * <p>Arithmetic is exact for every year from {@code -}{@link #YEAR_LIMIT} to {@link #YEAR_LIMIT}. What lies further off
 * has bounds that contain it and are no longer exact: see {@link #ofYears}. The conversions count days in the 400-year
 * cycle of the calendar from a year that begins on 1 March, so that the leap day comes last (Howard Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms", 2013).
 */
public final class EpochDays {

    /** The last year, before or after year 0, whose days are exact. Small enough that two days can be subtracted. */
    public static final long YEAR_LIMIT = 10_000_000_000_000_000L;

    private static final long DAYS_IN_CYCLE = 146_097;
    private static final long YEARS_IN_CYCLE = 400;
    private static final long MARCH_OF_YEAR_ZERO = -719_468;

    private EpochDays() {}

    /**
     * The epoch day of a Gregorian date.
     *
     * @throws IllegalArgumentException if there is no such day, or its year lies beyond {@link #YEAR_LIMIT}
     */
    public static long toEpochDay(long year, int month, int day) {
        if (Math.abs(year) > YEAR_LIMIT || year == Long.MIN_VALUE) {
            throw new IllegalArgumentException(
                    "the year " + year + " lies beyond the years -" + YEAR_LIMIT + " to " + YEAR_LIMIT);
        }
        if (month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) {
            throw new IllegalArgumentException(
                    "there is no day " + day + " of month " + month + " in the Gregorian year " + year);
        }
        long marchYear = month <= 2 ? year - 1 : year;
        long yearOfCycle = Math.floorMod(marchYear, YEARS_IN_CYCLE);
        long dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfMarchYear(month, day);
        return Math.floorDiv(marchYear, YEARS_IN_CYCLE) * DAYS_IN_CYCLE + dayOfCycle + MARCH_OF_YEAR_ZERO;
    }

    /** The Gregorian date of an epoch day. */
    public static CalendarDay toCalendarDay(long epochDay) {
        long sinceMarch = Math.subtractExact(epochDay, MARCH_OF_YEAR_ZERO);
        long dayOfCycle = Math.floorMod(sinceMarch, DAYS_IN_CYCLE);
        long yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365;
        int dayOfYear = (int) (dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100));
        long marchYear = Math.floorDiv(sinceMarch, DAYS_IN_CYCLE) * YEARS_IN_CYCLE + yearOfCycle;
        return ofMarchYear(marchYear, dayOfYear);
    }

    /**
     * The days of the years {@code firstYear} to {@code lastYear}. Where a year lies beyond {@link #YEAR_LIMIT} the
     * outer bound is unbounded, and an inner bound is the last exact day on that side: the range still contains every
     * day of the years.
     */
    public static DayRange ofYears(long firstYear, long lastYear) {
        long first = firstYear < -YEAR_LIMIT
                ? DayRange.UNBOUNDED_BEFORE
                : toEpochDay(
                        Math.min(firstYear, YEAR_LIMIT),
                        firstYear > YEAR_LIMIT ? 12 : 1,
                        firstYear > YEAR_LIMIT ? 31 : 1);
        long last = lastYear > YEAR_LIMIT
                ? DayRange.UNBOUNDED_AFTER
                : toEpochDay(
                        Math.max(lastYear, -YEAR_LIMIT),
                        lastYear < -YEAR_LIMIT ? 1 : 12,
                        lastYear < -YEAR_LIMIT ? 1 : 31);
        return DayRange.of(first, last);
    }

    /** The days from the first of one month to the last of another. */
    static DayRange ofMonths(long firstYear, int firstMonth, long lastYear, int lastMonth) {
        return DayRange.of(
                toEpochDay(firstYear, firstMonth, 1),
                toEpochDay(lastYear, lastMonth, lengthOfMonth(lastYear, lastMonth)));
    }

    /** Whether the Gregorian year has a 29 February. */
    public static boolean isLeapYear(long year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /** The number of days of a Gregorian month, 28 to 31. */
    public static int lengthOfMonth(long year, int month) {
        return lengthOfMonth(month, isLeapYear(year));
    }

    static int lengthOfMonth(int month, boolean leapYear) {
        return switch (month) {
            case 2 -> leapYear ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** ISO 8601 text of an epoch day, "-0258-06-01"; years of more than four digits carry their sign, "+12345-06-01". */
    public static String format(long epochDay) {
        CalendarDay day = toCalendarDay(epochDay);
        String sign = day.year() < 0 ? "-" : day.year() > 9999 ? "+" : "";
        return String.format(Locale.ROOT, "%s%04d-%02d-%02d", sign, Math.abs(day.year()), day.month(), day.day());
    }

    /** English text of an epoch day, "1 June 259 BCE". */
    public static String words(long epochDay) {
        CalendarDay day = toCalendarDay(epochDay);
        return EnglishCalendar.day(day.year(), day.month(), day.day());
    }

    /** Days since 1 March, for any day of a year that begins there: 0 to 365. */
    static int dayOfMarchYear(int month, int day) {
        return (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    }

    static CalendarDay ofMarchYear(long marchYear, int dayOfYear) {
        int marchMonth = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - (153 * marchMonth + 2) / 5 + 1;
        int month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
        return new CalendarDay(month <= 2 ? marchYear + 1 : marchYear, month, day);
    }
}
