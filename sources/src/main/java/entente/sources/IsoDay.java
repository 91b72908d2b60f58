package entente.sources;

import entente.core.time.HistoricalDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** A day of the calendar in one cell. */
public final class IsoDay {
    private IsoDay() {}

    /**
     * The day of a cell such as {@code 2007-09-03}.
     *
     * @throws CellException if it is none
     */
    public static HistoricalDate read(Row row, String column) {
        return read(row, column, "uuuu-MM-dd", "a day such as 2007-09-03");
    }

    /**
     * The day of a cell in another form.
     *
     * @param pattern the form, as {@link DateTimeFormatter} writes it, with {@code u} for the year
     * @param expected what the column should hold, as the end of "expected …"
     * @throws CellException if it is none
     */
    public static HistoricalDate read(Row row, String column, String pattern, String expected) {
        String text = row.requiredText(column);
        try {
            LocalDate day = LocalDate.parse(
                    text, DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));
            return HistoricalDate.ofDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        } catch (DateTimeException e) {
            throw new CellException(column, text, expected);
        }
    }
}
