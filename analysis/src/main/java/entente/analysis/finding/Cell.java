package entente.analysis.finding;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;

/**
 * A cell of a table.
 *
 * @param text what a person reads
 * @param value what a program reads, such as a date in EDTF; empty where there is no value
 * @param target what it leads to
 */
public record Cell(String text, String value, Optional<Target> target) {
    /** A cell without a value. */
    public static final Cell EMPTY = new Cell("", "", Optional.empty());

    public Cell {
        requireNonNull(text, "text is null");
        requireNonNull(value, "value is null");
        requireNonNull(target, "target is null");
    }

    /** Words. */
    public static Cell of(String text) {
        return new Cell(text, text, Optional.empty());
    }

    /** Words for a person, and the same for a program. */
    public static Cell of(String text, String value) {
        return new Cell(text, value, Optional.empty());
    }

    /** A whole number. */
    public static Cell of(long number) {
        return new Cell(String.format(Locale.ROOT, "%,d", number), String.valueOf(number), Optional.empty());
    }

    /** A number with some decimals. */
    public static Cell of(double number, int decimals) {
        String format = "%." + decimals + "f";
        return new Cell(
                String.format(Locale.ROOT, "%,." + decimals + "f", number),
                String.format(Locale.ROOT, format, number),
                Optional.empty());
    }

    /** A year, which has no separator of thousands. */
    public static Cell year(int year) {
        return new Cell(DateWords.year(year), String.valueOf(year), Optional.empty());
    }

    /** The same, leading to something. */
    public Cell leadingTo(Target target) {
        return new Cell(text, value, Optional.of(target));
    }
}
