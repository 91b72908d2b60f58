package entente.sources.jme;

import entente.core.record.Attribute;
import entente.core.time.HistoricalDate;
import entente.sources.CalendarCells;
import entente.sources.CellException;
import entente.sources.Row;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that stands once as text and once in three columns. The three columns are read where they are filled: they were
 * made from the text, and mended where it was mistyped. Elsewhere the text is read, as month/day/year.
 */
final class DateCells {
    private static final Set<String> LEFT_OUT = Set.of("xx", "XX", "-9", "xxxx");
    private static final Pattern TEXT = Pattern.compile("([0-9]{1,2}|xx|XX)/([0-9]{1,2}|xx|XX)/([0-9]{4}|xxxx)");
    private static final String EXPECTED = "month/day/year such as 10/29/1997, xx for an unknown month or day";

    private final String text;
    private final CalendarCells parts;

    DateCells(String text, String year, String month, String day) {
        this.text = text;
        this.parts = new CalendarCells(year, month, day, LEFT_OUT);
    }

    /** The date, as precise as the cells are; empty if they say nothing of it. */
    Optional<HistoricalDate> read(Row row) {
        return row.text(parts.year()).isEmpty() ? readText(row) : parts.read(row);
    }

    private Optional<HistoricalDate> readText(Row row) {
        String cell = row.text(text);
        if (cell.isEmpty() || LEFT_OUT.contains(cell)) {
            return Optional.empty();
        }
        Matcher matcher = TEXT.matcher(cell);
        if (!matcher.matches()) {
            throw new CellException(text, cell, EXPECTED);
        }
        if (LEFT_OUT.contains(matcher.group(3))) {
            return Optional.empty();
        }
        try {
            return Optional.of(date(matcher));
        } catch (DateTimeException e) {
            throw new CellException(text, cell, EXPECTED);
        }
    }

    private static HistoricalDate date(Matcher matcher) {
        int year = Integer.parseInt(matcher.group(3));
        if (LEFT_OUT.contains(matcher.group(1))) {
            return HistoricalDate.ofYear(year);
        }
        int month = Integer.parseInt(matcher.group(1));
        boolean withDay = !LEFT_OUT.contains(matcher.group(2));
        int day = withDay ? Integer.parseInt(matcher.group(2)) : 1;
        LocalDate checked = LocalDate.of(year, month, day);
        return withDay
                ? HistoricalDate.ofDay(checked.getYear(), checked.getMonthValue(), checked.getDayOfMonth())
                : HistoricalDate.ofMonth(checked.getYear(), checked.getMonthValue());
    }

    String raw(Row row) {
        return row.text(text) + "|" + parts.raw(row);
    }

    String field() {
        return text + "|" + parts.field();
    }

    Attribute provenance(Row row, String name) {
        return Attribute.statedIfPresent(name, read(row).map(HistoricalDate::edtf), raw(row), field());
    }
}
