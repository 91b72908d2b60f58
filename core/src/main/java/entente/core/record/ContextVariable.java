package entente.core.record;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/**
 * An entry of a dataset's dictionary of variables.
 *
 * @param layout the file of the dataset it stands in
 * @param name its name in the record
 * @param column the column of the file
 * @param meaning what it measures, in a sentence
 * @param unit what its numbers count; {@code scale} and {@code code} for numbers that count nothing, {@code word} and
 *     {@code text} for what is no number
 * @param least smallest value it can take; empty if it has none, or is no number
 * @param most largest value it can take; empty if it has none, or is no number
 * @param missing the dataset's codes for a value that is not there, each with the state it stands for, as {@code -9=unknown}
 */
public record ContextVariable(
        String layout,
        String name,
        String column,
        String meaning,
        String unit,
        OptionalDouble least,
        OptionalDouble most,
        String missing) {
    public ContextVariable {
        requireNonNull(layout, "layout is null");
        requireNonNull(name, "name is null");
        requireNonNull(column, "column is null");
        requireNonNull(meaning, "meaning is null");
        requireNonNull(unit, "unit is null");
        requireNonNull(least, "least is null");
        requireNonNull(most, "most is null");
        requireNonNull(missing, "missing is null");
        if (least.isPresent() && most.isPresent() && least.getAsDouble() > most.getAsDouble()) {
            throw new IllegalArgumentException("the range of %s is empty".formatted(name));
        }
    }

    /** Its range in words: {@code from 0 to 1}, {@code from 0}; empty text if it has none. */
    public String range() {
        String from = least.isPresent() ? "from " + plain(least.getAsDouble()) : "";
        String to = most.isPresent() ? "to " + plain(most.getAsDouble()) : "";
        return (from + " " + to).strip();
    }

    private static String plain(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }

    /** Whether it can take this value. */
    public boolean allows(double value) {
        return value >= least.orElse(Double.NEGATIVE_INFINITY) && value <= most.orElse(Double.POSITIVE_INFINITY);
    }
}
