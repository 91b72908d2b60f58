package entente.atlas.page;

import entente.core.time.EpochDays;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of years that is counted together: a century before 1800, twenty years after.
 *
 * @param firstYear astronomical year: 0 is 1 BCE
 * @param lastYear astronomical year, included
 */
record Period(int firstYear, int lastYear) {
    static final int TURN = 1800;
    private static final int CENTURY = 100;
    private static final int FIVE_CENTURIES = 500;
    private static final int LATE_STEP = 20;

    /** The periods that hold two years and all between them. */
    static List<Period> between(int earliestYear, int latestYear) {
        List<Period> periods = new ArrayList<>();
        for (Period period = holding(earliestYear); period.firstYear <= latestYear; period = period.next()) {
            periods.add(period);
        }
        return periods;
    }

    private static Period holding(int year) {
        if (year >= TURN) {
            int first = year - Math.floorMod(year, LATE_STEP);
            return new Period(first, first + LATE_STEP - 1);
        }
        if (year < 1) {
            // the first century before our era is 100 to 1 BCE: -99 to 0
            int last = -Math.floorDiv(-year, CENTURY) * CENTURY;
            return new Period(last - CENTURY + 1, last);
        }
        int first = year - Math.floorMod(year, CENTURY);
        return new Period(Math.max(first, 1), first + CENTURY - 1);
    }

    private Period next() {
        return holding(lastYear + 1);
    }

    long lastDay() {
        return EpochDays.toEpochDay(lastYear, 12, 31);
    }

    /** The years in words: {@code 600–501 BCE}, {@code 1800–1819}. */
    String words() {
        return lastYear < 1 ? (1 - firstYear) + "–" + (1 - lastYear) + " BCE" : firstYear + "–" + lastYear;
    }

    /** The label of the line where the period begins, empty where an axis has no room for one. */
    String tick() {
        if (firstYear < 1) {
            return (1 - firstYear) % FIVE_CENTURIES == 0 ? (1 - firstYear) + " BCE" : "";
        }
        if (firstYear == 1) {
            return "1 CE";
        }
        int every = firstYear < TURN ? FIVE_CENTURIES : 2 * LATE_STEP;
        return firstYear % every == 0 ? String.valueOf(firstYear) : "";
    }
}
