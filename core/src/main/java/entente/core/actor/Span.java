package entente.core.actor;

/**
 * A run of days, both ends included, as epoch days.
 *
 * @param firstDay the first day, {@link Long#MIN_VALUE} if it has no beginning
 * @param lastDay the last day, {@link Long#MAX_VALUE} if it has no end
 */
public record Span(long firstDay, long lastDay) {

    /** Every day. */
    public static final Span ALWAYS = new Span(Long.MIN_VALUE, Long.MAX_VALUE);

    /** Whether the day lies in this run. */
    public boolean contains(long epochDay) {
        return firstDay <= epochDay && epochDay <= lastDay;
    }

    /** Whether at least one day lies in both. */
    public boolean overlaps(Span other) {
        return firstDay <= other.lastDay && other.firstDay <= lastDay;
    }

    /** Whether it has neither beginning nor end. */
    public boolean isAlways() {
        return firstDay == Long.MIN_VALUE && lastDay == Long.MAX_VALUE;
    }

    /** Whether it still runs. */
    public boolean isOpen() {
        return lastDay == Long.MAX_VALUE;
    }

    /** The days that lie in both; with no such day, a run whose first day is after its last. */
    Span intersection(Span other) {
        return new Span(Math.max(firstDay, other.firstDay), Math.min(lastDay, other.lastDay));
    }
}
