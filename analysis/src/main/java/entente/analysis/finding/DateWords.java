package entente.analysis.finding;

import entente.core.time.CalendarDay;
import entente.core.time.EpochDays;
import entente.core.time.HistoricalDate;

/** Dates as people read them, and as axes need them. */
final class DateWords {
    /** Mean length of a Gregorian year. */
    static final double DAYS_IN_YEAR = 365.2425;

    private DateWords() {}

    /** A year by astronomical count (0 is 1 BCE), in words. */
    static String year(long year) {
        return year > 0 ? String.valueOf(year) : (1 - year) + " BCE";
    }

    static String yearOf(long epochDay) {
        return year(EpochDays.toCalendarDay(epochDay).year());
    }

    static int yearNumber(long epochDay) {
        return Math.toIntExact(EpochDays.toCalendarDay(epochDay).year());
    }

    /** A day as a year with decimals. */
    static double decimalYear(long epochDay) {
        CalendarDay day = EpochDays.toCalendarDay(epochDay);
        return day.year() + (epochDay - EpochDays.toEpochDay(day.year(), 1, 1)) / DAYS_IN_YEAR;
    }

    /** A date in words; the text itself if it is no date. */
    static String edtf(String text) {
        try {
            return HistoricalDate.parse(text).words();
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** A century by its number, negative before the common era: 21 is that of 2001, -1 that of 1 BCE. */
    static int century(long epochDay) {
        long year = EpochDays.toCalendarDay(epochDay).year();
        return Math.toIntExact(year > 0 ? (year - 1) / 100 + 1 : -(-year / 100 + 1));
    }

    /** The middle year of a century. */
    static int middle(int century) {
        return century > 0 ? century * 100 - 50 : century * 100 + 50;
    }

    static String centuryWords(int century) {
        int number = Math.abs(century);
        String ending = number % 100 >= 11 && number % 100 <= 13
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending + " century" + (century < 0 ? " BCE" : "");
    }
}
