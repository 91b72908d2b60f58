package entente.core.time;

/**
 * The proleptic Julian calendar with astronomical years: every year divisible by four is a leap year, year 0 and year
 * -4 among them. The calendar began in 45 BCE and its leap years were irregular until 8 CE; that is not modelled.
 */
public final class JulianCalendar {

    private static final long DAYS_IN_CYCLE = 1461;
    private static final long YEARS_IN_CYCLE = 4;

    /** 1 March of the Julian year 0 is 28 February of the Gregorian year 0. */
    private static final long MARCH_OF_YEAR_ZERO = -719_470;

    private JulianCalendar() {}

    /**
     * The epoch day of a Julian date.
     *
     * @throws IllegalArgumentException if there is no such day, or its year lies beyond {@link EpochDays#YEAR_LIMIT}
     */
    public static long toEpochDay(long year, int month, int day) {
        if (year < -EpochDays.YEAR_LIMIT || year > EpochDays.YEAR_LIMIT) {
            throw new IllegalArgumentException("the year " + year + " lies beyond the years -" + EpochDays.YEAR_LIMIT
                    + " to " + EpochDays.YEAR_LIMIT);
        }
        if (month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) {
            throw new IllegalArgumentException(
                    "there is no day " + day + " of month " + month + " in the Julian year " + year);
        }
        long marchYear = month <= 2 ? year - 1 : year;
        long dayOfCycle = Math.floorMod(marchYear, YEARS_IN_CYCLE) * 365 + EpochDays.dayOfMarchYear(month, day);
        return Math.floorDiv(marchYear, YEARS_IN_CYCLE) * DAYS_IN_CYCLE + dayOfCycle + MARCH_OF_YEAR_ZERO;
    }

    /** The Julian date of an epoch day. */
    public static CalendarDay toCalendarDay(long epochDay) {
        long sinceMarch = Math.subtractExact(epochDay, MARCH_OF_YEAR_ZERO);
        long dayOfCycle = Math.floorMod(sinceMarch, DAYS_IN_CYCLE);
        long yearOfCycle = (dayOfCycle - dayOfCycle / 1460) / 365;
        long marchYear = Math.floorDiv(sinceMarch, DAYS_IN_CYCLE) * YEARS_IN_CYCLE + yearOfCycle;
        return EpochDays.ofMarchYear(marchYear, (int) (dayOfCycle - 365 * yearOfCycle));
    }

    /** Whether the Julian year has a 29 February. */
    public static boolean isLeapYear(long year) {
        return year % 4 == 0;
    }

    /** The number of days of a Julian month, 28 to 31. */
    public static int lengthOfMonth(long year, int month) {
        return EpochDays.lengthOfMonth(month, isLeapYear(year));
    }
}
