package entente.sources;

import static java.util.Objects.requireNonNull;

import entente.core.record.Attribute;
import entente.core.time.HistoricalDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A date that stands in three columns. A month or a day the dataset leaves out is left out of the date, never filled in.
 *
 * @param year column of the year, AD
 * @param month column of the month
 * @param day column of the day
 * @param leftOut what the dataset writes for a part it does not know, beside a blank
 */
public record CalendarCells(String year, String month, String day, Set<String> leftOut) {
    private static final int LAST_YEAR = 2100;

    public CalendarCells {
        requireNonNull(year, "year is null");
        requireNonNull(month, "month is null");
        requireNonNull(day, "day is null");
        leftOut = Set.copyOf(leftOut);
    }

    /** A date whose unknown parts are blank or 0. */
    public CalendarCells(String year, String month, String day) {
        this(year, month, day, Set.of("0"));
    }

    /**
     * The date, as precise as the cells are; empty if the year is blank.
     *
     * @throws CellException if a cell is no number, or the three are no day of the calendar
     */
    public Optional<HistoricalDate> read(Row row) {
        if (isLeftOut(row, year)) {
            return Optional.empty();
        }
        int yearValue = row.integer(year, 1, LAST_YEAR);
        if (isLeftOut(row, month)) {
            return Optional.of(HistoricalDate.ofYear(yearValue));
        }
        int monthValue = row.integer(month, 1, 12);
        if (isLeftOut(row, day)) {
            return Optional.of(HistoricalDate.ofMonth(yearValue, monthValue));
        }
        int dayValue = row.integer(day, 1, 31);
        requireDayExists(row, yearValue, monthValue, dayValue);
        return Optional.of(HistoricalDate.ofDay(yearValue, monthValue, dayValue));
    }

    /**
     * The date of a column that may not be blank.
     *
     * @throws CellException if the year is blank as well
     */
    public HistoricalDate required(Row row) {
        return read(row).orElseThrow(() -> new CellException(year, row.text(year), "a year"));
    }

    private void requireDayExists(Row row, int yearValue, int monthValue, int dayValue) {
        try {
            LocalDate.of(yearValue, monthValue, dayValue);
        } catch (DateTimeException e) {
            throw new CellException(
                    day, row.text(day), "a day that month %d of %d has".formatted(monthValue, yearValue));
        }
    }

    private boolean isLeftOut(Row row, String column) {
        String text = row.text(column);
        return text.isEmpty() || leftOut.contains(text);
    }

    /** The cells as printed. */
    public String raw(Row row) {
        return row.raw(year, month, day);
    }

    /** The columns. */
    public String field() {
        return String.join("|", year, month, day);
    }

    /** The provenance of a date of the activity read from these cells. */
    public Attribute provenance(Row row, String name) {
        return Attribute.statedIfPresent(name, read(row).map(HistoricalDate::edtf), raw(row), field());
    }
}
