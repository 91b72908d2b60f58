package entente.core.time;

/**
 * The intervals a date admits: all that begin in {@code start}, end in {@code end} and do not end before they begin.
 *
 * @param oneDay whether only intervals of one day are admitted
 */
record Extent(DayRange start, DayRange end, boolean oneDay) {

    /** The extent of an interval that is known to the day. */
    static Extent exactly(DayRange range) {
        return new Extent(DayRange.of(range.first()), DayRange.of(range.last()), false);
    }

    /** Whether one interval alone is admitted. */
    boolean isExact() {
        return start.first() == start.last() && end.first() == end.last();
    }

    /** From the first day of any interval admitted to the last. */
    DayRange hull() {
        return start.hull(end);
    }
}
