package entente.sources.atop;

import entente.core.actor.CodeSystem;
import entente.core.record.ActorReference;
import entente.core.record.Attribute;
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
    private static final String ANNAM = "8152";
    private static final String ANNAM_IN_GW = "815";
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

    /**
     * The state a code stands for. One state of the data is in no version of the COW system: Annam, in which Gleditsch and
     * Ward count it as 815, stands under its number of the International System(s) Dataset (codebook, note 18).
     */
    static ActorReference state(Row row, String column) {
        String code = stateCode(row, column);
        return code.equals(ANNAM)
                ? ActorReference.ofCode(CodeSystem.GW, ANNAM_IN_GW)
                : ActorReference.ofCode(CodeSystem.COW, code);
    }

    /** ATOP holds alliance treaties only: what that makes of every row, by its definition (codebook, section 1). */
    static Attribute instrument() {
        return Attribute.stated("instrument", "alliance_treaty", "every row", "definition of the dataset");
    }

    /** A span whose end is either dated, or censored at the file's limit where INEFFECT is 1 and the end is 0. */
    static Span span(Row row, CalendarCells begin, CalendarCells end) {
        HistoricalDate start = begin.required(row);
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
