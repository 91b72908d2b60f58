package entente.analysis.table;

import java.util.Objects;
import java.util.Optional;

/** A column of numbers. Not thread-safe while it is filled; afterwards it never changes. */
public final class NumberColumn implements Column {
    private final String name;
    private final double[] values;
    private final MissingCells missing;

    NumberColumn(String name, double[] values, MissingCells missing) {
        this.name = Objects.requireNonNull(name, "name is null");
        this.values = values;
        this.missing = missing;
    }

    /** A column of the numbers given; NaN is a missing cell, and so is an infinite one. The array is copied. */
    public static NumberColumn of(String name, double... values) {
        MissingCells missing = new MissingCells(values.length);
        for (int row = 0; row < values.length; row++) {
            if (Double.isNaN(values[row])) {
                missing.set(row, MissingReason.MARKED);
            } else if (Double.isInfinite(values[row])) {
                missing.set(row, MissingReason.INFINITE);
            }
        }
        return new NumberColumn(name, values.clone(), missing);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int size() {
        return values.length;
    }

    /** The value of a cell; NaN where it is missing. */
    public double value(int row) {
        return missing.at(row) ? Double.NaN : values[row];
    }

    @Override
    public boolean isMissing(int row) {
        return missing.at(row);
    }

    @Override
    public Optional<MissingReason> missing(int row) {
        return missing.reason(row);
    }
}
