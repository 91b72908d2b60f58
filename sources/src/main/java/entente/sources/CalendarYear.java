package entente.sources;

import entente.core.record.Span;
import entente.core.time.HistoricalDate;

/** A year as the span of what is said of it as a whole. */
public final class CalendarYear {
    private CalendarYear() {}

    /** From the first of January to the last of December. */
    public static Span of(int year) {
        return Span.between(HistoricalDate.ofDay(year, 1, 1), HistoricalDate.ofDay(year, 12, 31));
    }
}
