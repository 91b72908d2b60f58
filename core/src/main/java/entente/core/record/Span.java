package entente.core.record;

import static java.util.Objects.requireNonNull;

import entente.core.time.DayRange;
import entente.core.time.HistoricalDate;
import java.util.Optional;

/**
 * When something began and ended, as one source has it.
 *
 * <p>An event has the same date for both. A censored bound carries the day of the source's limit: the spell is known to
 * hold on that day, and nothing is known beyond it.
 *
 * @param start the date the spell began, or the limit it is censored at; empty if undated or not stated
 * @param startBound what {@code start} means
 * @param end the date the spell ended, or the limit it is censored at; empty if undated or not stated
 * @param endBound what {@code end} means
 */
public record Span(Optional<HistoricalDate> start, Bound startBound, Optional<HistoricalDate> end, Bound endBound) {
    /** A span of which the source says nothing. */
    public static final Span NOT_STATED =
            new Span(Optional.empty(), Bound.NOT_STATED, Optional.empty(), Bound.NOT_STATED);

    public Span {
        requireNonNull(start, "start is null");
        requireNonNull(end, "end is null");
        requireDateFits(start, startBound, "start");
        requireDateFits(end, endBound, "end");
    }

    /** An event, on one date however imprecise. */
    public static Span on(HistoricalDate date) {
        return new Span(Optional.of(date), Bound.DATED, Optional.of(date), Bound.DATED);
    }

    /** A spell that began and ended on known dates. */
    public static Span between(HistoricalDate start, HistoricalDate end) {
        return new Span(Optional.of(start), Bound.DATED, Optional.of(end), Bound.DATED);
    }

    /** A spell that began on a known date and still held when the source closed on {@code limit}. */
    public static Span sinceUntilLimit(HistoricalDate start, HistoricalDate limit) {
        return new Span(Optional.of(start), Bound.DATED, Optional.of(limit), Bound.CENSORED);
    }

    /** Whether start and end are the same dated moment. */
    public boolean isEvent() {
        return startBound == Bound.DATED && endBound == Bound.DATED && start.equals(end);
    }

    /** Whether the source gives any date at all. */
    public boolean isDated() {
        return start.isPresent() || end.isPresent();
    }

    /**
     * The first day on which the activity can have begun; {@link DayRange#UNBOUNDED_BEFORE} where the beginning is
     * censored, undated or not stated.
     */
    public long earliestDay() {
        return startBound == Bound.DATED ? start.orElseThrow().bounds().first() : DayRange.UNBOUNDED_BEFORE;
    }

    /**
     * The last day on which the activity can have held; {@link DayRange#UNBOUNDED_AFTER} where the end is censored,
     * undated or not stated.
     */
    public long latestDay() {
        return endBound == Bound.DATED ? end.orElseThrow().bounds().last() : DayRange.UNBOUNDED_AFTER;
    }

    /**
     * The span in EDTF: one date for an event, else an interval in which {@code ..} is a bound that lies open at the
     * source's limit and a blank is a bound that is unknown. Empty if nothing is dated.
     */
    public Optional<String> edtf() {
        if (isEvent()) {
            return start.map(HistoricalDate::edtf);
        }
        String from = side(start, startBound);
        String to = side(end, endBound);
        return from.isEmpty() && to.isEmpty() ? Optional.empty() : Optional.of(from + "/" + to);
    }

    private static String side(Optional<HistoricalDate> date, Bound bound) {
        return switch (bound) {
            case DATED -> date.orElseThrow().edtf();
            case CENSORED -> "..";
            case UNDATED, NOT_STATED -> "";
        };
    }

    private static void requireDateFits(Optional<HistoricalDate> date, Bound bound, String side) {
        boolean wantsDate = bound == Bound.DATED || bound == Bound.CENSORED;
        if (wantsDate != date.isPresent()) {
            throw new IllegalArgumentException(
                    "%s is %s and %s a date".formatted(side, bound, date.isPresent() ? "must not have" : "needs"));
        }
    }
}
