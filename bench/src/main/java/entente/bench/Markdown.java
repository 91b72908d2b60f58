package entente.bench;

import java.util.List;
import java.util.Locale;

/** Tables and numbers for the report. */
final class Markdown {
    private Markdown() {}

    static String heading(String... cells) {
        return row(cells) + System.lineSeparator() + "|---".repeat(cells.length) + "|";
    }

    static String row(String... cells) {
        return "| " + String.join(" | ", List.of(cells)) + " |";
    }

    /** A number with two decimals, whatever the machine's language. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** A number without decimals. */
    static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    /** A whole number. */
    static String whole(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** Median, and the least and the greatest value. */
    static String spread(Sample sample) {
        return "%s (%s–%s)".formatted(number(sample.median()), number(sample.least()), number(sample.greatest()));
    }
}
