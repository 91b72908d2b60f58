package entente.sources.atop;

import entente.core.record.Span;
import entente.core.time.HistoricalDate;
import entente.sources.CalendarCells;
import entente.sources.CellException;
import entente.sources.Row;

/** What the two files of ATOP have in common. */
final class AtopRows {
    private static final String VERSION = "5";
    private static final int LARGEST_ID = 9999;
    private static final int LARGEST_STATE_CODE = 9999;
    private static final HistoricalDate LIMIT = HistoricalDate.ofDay(Atop.LAST_YEAR, 12, 31);

    private AtopRows() {}

    static void requireVersion(Row row) {
        String version = row.text("version");
        if (!version.equals(VERSION)) {
            throw new CellException("version", version, VERSION + ", the version this reader is written for");
        }
    }

    static String allianceId(Row row) {
        return String.valueOf(row.integer("atopid", 1, LARGEST_ID));
    }

    static String stateCode(Row row, String column) {
        return String.valueOf(row.integer(column, 1, LARGEST_STATE_CODE));
    }

    /** A span whose end is either dated, or censored at the file's limit where INEFFECT is 1 and the end is 0. */
    static Span span(Row row, CalendarCells begin, CalendarCells end) {
        HistoricalDate start =
                begin.read(row).orElseThrow(() -> new CellException(begin.year(), row.text(begin.year()), "a year"));
        boolean inEffect = row.integer("ineffect", 0, 1) == 1;
        boolean hasEnd = row.integer(end.year(), 0, Atop.LAST_YEAR) != 0;
        if (inEffect == hasEnd) {
            throw new CellException(
                    end.year(),
                    row.text(end.year()),
                    inEffect ? "0, since ineffect is 1" : "a year, since ineffect is 0");
        }
        if (start.bounds().first() > LIMIT.bounds().last()) {
            throw new CellException(
                    begin.year(),
                    begin.raw(row),
                    "a beginning by %s, the last day of the data".formatted(LIMIT.edtf()));
        }
        if (inEffect) {
            return Span.sinceUntilLimit(start, LIMIT);
        }
        HistoricalDate finish = end.read(row).orElseThrow();
        if (finish.bounds().last() < start.bounds().first()) {
            throw new CellException(
                    end.year(), end.raw(row), "an end that is not before the beginning, " + start.edtf());
        }
        return Span.between(start, finish);
    }
}
