package entente.sources.peacekeeping;

import entente.core.record.Bound;
import entente.core.record.Span;
import entente.core.time.HistoricalDate;
import entente.sources.CellException;
import entente.sources.IsoDay;
import entente.sources.Row;
import java.util.Optional;

/**
 * The months a file counts, each at its last day. A month dates a part by itself; that months which follow each other make
 * one spell is for linkage to see (decision record 0011).
 */
final class Months {
    static final String DATE = "Date";
    private static final int MONTH_LENGTH = 7;

    private final HistoricalDate first;
    private final HistoricalDate last;

    Months(String first, String last) {
        this.first = HistoricalDate.parse(first);
        this.last = HistoricalDate.parse(last);
    }

    /** The month of a row. Where the file begins or ends with it, nothing is known of before or after. */
    Span span(Row row) {
        HistoricalDate month = month(row);
        if (month.bounds().first() < first.bounds().first()
                || month.bounds().last() > last.bounds().last()) {
            throw new CellException(DATE, row.text(DATE), "a month from %s to %s".formatted(first.edtf(), last.edtf()));
        }
        return new Span(
                Optional.of(month),
                month.equals(first) ? Bound.CENSORED : Bound.DATED,
                Optional.of(month),
                month.equals(last) ? Bound.CENSORED : Bound.DATED);
    }

    HistoricalDate month(Row row) {
        return HistoricalDate.parse(IsoDay.read(row, DATE).edtf().substring(0, MONTH_LENGTH));
    }
}
