package entente.sources;

import entente.core.record.Bound;
import entente.core.record.Span;
import entente.core.time.HistoricalDate;
import java.util.Optional;

/** A span of two dates of one row, either of which may be missing. */
public final class DatedSpan {
    private DatedSpan() {}

    /**
     * The span from a start to an end.
     *
     * @param start when it began; empty if the source does not say
     * @param end when it ended; empty if the source does not say
     * @param endColumn the column of the end, for the error
     * @param endRaw the cells of the end as printed, for the error
     * @throws CellException if the end is before the start
     */
    public static Span of(
            Optional<HistoricalDate> start, Optional<HistoricalDate> end, String endColumn, String endRaw) {
        if (start.isPresent()
                && end.isPresent()
                && end.get().bounds().last() < start.get().bounds().first()) {
            throw new CellException(
                    endColumn,
                    endRaw,
                    "an end that is not before the beginning, " + start.get().edtf());
        }
        return new Span(start, bound(start), end, bound(end));
    }

    private static Bound bound(Optional<HistoricalDate> date) {
        return date.isPresent() ? Bound.DATED : Bound.NOT_STATED;
    }
}
