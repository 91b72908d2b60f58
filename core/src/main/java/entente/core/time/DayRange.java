package entente.core.time;

/**
 * A closed range of epoch days: days since 1 January 1970 in the proleptic Gregorian calendar, both ends included.
 *
 * <p>The line has a point before every day and a point after every day. A range that begins at
 * {@link #UNBOUNDED_BEFORE} or ends at {@link #UNBOUNDED_AFTER} has no limit on that side. A range may also consist of
 * such a point alone, {@link #BEFORE_EVERY_DAY} or {@link #AFTER_EVERY_DAY}: the start of what has always been, the end
 * of what has not ended.
 *
 * @param first the first day, or {@link #UNBOUNDED_BEFORE}; never after {@code last}
 * @param last the last day, or {@link #UNBOUNDED_AFTER}
 */
public record DayRange(long first, long last) {

    /** As the first day of a range: there is no first day. */
    public static final long UNBOUNDED_BEFORE = Long.MIN_VALUE;

    /** As the last day of a range: there is no last day. */
    public static final long UNBOUNDED_AFTER = Long.MAX_VALUE;

    /** The point before every day. */
    public static final DayRange BEFORE_EVERY_DAY = new DayRange(UNBOUNDED_BEFORE, UNBOUNDED_BEFORE);

    /** The point after every day. */
    public static final DayRange AFTER_EVERY_DAY = new DayRange(UNBOUNDED_AFTER, UNBOUNDED_AFTER);

    /** The whole line. */
    public static final DayRange EVER = new DayRange(UNBOUNDED_BEFORE, UNBOUNDED_AFTER);

    public DayRange {
        if (first > last) {
            throw new IllegalArgumentException("a range of days cannot begin on " + first + " and end on " + last);
        }
    }

    /** The range of days from {@code first} to {@code last}. */
    public static DayRange of(long first, long last) {
        return new DayRange(first, last);
    }

    /** The range of one day. */
    public static DayRange of(long day) {
        return new DayRange(day, day);
    }

    /** Whether there is a first day. */
    public boolean hasFirst() {
        return first != UNBOUNDED_BEFORE && first != UNBOUNDED_AFTER;
    }

    /** Whether there is a last day. */
    public boolean hasLast() {
        return last != UNBOUNDED_AFTER && last != UNBOUNDED_BEFORE;
    }

    /** Whether the two ranges share a day. */
    public boolean intersects(DayRange other) {
        return first <= other.last && other.first <= last;
    }

    /** Whether the day lies in this range. */
    public boolean contains(long day) {
        return first <= day && day <= last;
    }

    /** Whether the whole of the other range lies in this one. */
    public boolean contains(DayRange other) {
        return first <= other.first && other.last <= last;
    }

    /** The smallest range that holds both. */
    public DayRange hull(DayRange other) {
        return new DayRange(Math.min(first, other.first), Math.max(last, other.last));
    }
}
