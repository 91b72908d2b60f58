package entente.atlas.page;

import entente.core.time.CalendarDay;
import entente.core.time.EpochDays;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis of days, from the first of a month to the first of another.
 *
 * @param from first day
 * @param to the day after the last
 * @param left where the first day lies, in pixels
 * @param right where the last day ends
 */
record SpellAxis(long from, long to, int left, int right) {
    private static final int MONTHS_IN_YEAR = 12;
    // in months: what an axis can be divided into
    private static final int[] STEPS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 2_400, 6_000, 12_000};
    private static final int MOST_TICKS = 9;
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    /** The axis that holds two days and all between them. */
    static SpellAxis over(long first, long last, int left, int right) {
        return new SpellAxis(firstOfMonth(month(first)), firstOfMonth(month(last) + 1), left, right);
    }

    int position(long day) {
        return left + (int) Math.round((double) (day - from) / (to - from) * (right - left));
    }

    List<Tick> ticks() {
        long first = month(from);
        long last = month(to);
        int step = STEPS[STEPS.length - 1];
        for (int candidate : STEPS) {
            if ((last - first) / candidate <= MOST_TICKS) {
                step = candidate;
                break;
            }
        }
        List<Tick> ticks = new ArrayList<>();
        for (long month = first; month <= last; month++) {
            if (isRound(month, step)) {
                ticks.add(new Tick(position(firstOfMonth(month)), label(month, step)));
            }
        }
        return ticks;
    }

    private static boolean isRound(long month, int step) {
        if (step < MONTHS_IN_YEAR) {
            return month % step == 0;
        }
        return month % MONTHS_IN_YEAR == 0 && isRoundYear(Math.floorDiv(month, MONTHS_IN_YEAR), step / MONTHS_IN_YEAR);
    }

    /** Whether a year is a multiple of a step the way people count: 1815 CE, 500 BCE. */
    static boolean isRoundYear(long astronomicalYear, int step) {
        return (astronomicalYear < 1 ? 1 - astronomicalYear : astronomicalYear) % step == 0;
    }

    /** A year in words. */
    static String yearWords(long astronomicalYear) {
        return astronomicalYear < 1 ? (1 - astronomicalYear) + " BCE" : String.valueOf(astronomicalYear);
    }

    private static String label(long month, int step) {
        String year = yearWords(Math.floorDiv(month, MONTHS_IN_YEAR));
        return step < MONTHS_IN_YEAR ? MONTHS.get(Math.floorMod(month, MONTHS_IN_YEAR)) + " " + year : year;
    }

    /** Months counted from January of the year 0. */
    private static long month(long day) {
        CalendarDay date = EpochDays.toCalendarDay(day);
        return date.year() * MONTHS_IN_YEAR + date.month() - 1;
    }

    private static long firstOfMonth(long month) {
        return EpochDays.toEpochDay(Math.floorDiv(month, MONTHS_IN_YEAR), Math.floorMod(month, MONTHS_IN_YEAR) + 1, 1);
    }
}
