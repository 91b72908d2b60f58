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

    /** The label on an axis, empty where the axis has no room for one. */
    String tick() {
        if (firstYear < 1) {
            return Math.floorMod(1 - lastYear - 1, 500) == 0 && lastYear < 0 ? (-lastYear) + " BCE" : "";
        }
        if (firstYear == 1) {
            return "1 CE";
        }
        return firstYear < TURN
                ? (firstYear % 500 == 0 ? String.valueOf(firstYear) : "")
                : (firstYear % LATE_STEP == 0 && firstYear % 40 == 0 ? String.valueOf(firstYear) : "");
    }
}
