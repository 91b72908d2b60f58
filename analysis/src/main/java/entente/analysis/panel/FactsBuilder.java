package entente.analysis.panel;

import java.util.Arrays;
import java.util.List;

/** Gathers facts one by one, in the order of units and years. */
final class FactsBuilder {
    private final List<String> names;
    private int[] units = new int[1 << 10];
    private int[] years = new int[1 << 10];
    private final double[][] columns;
    private int size;

    FactsBuilder(List<String> names) {
        this.names = names;
        this.columns = new double[names.size()][1 << 10];
    }

    /** Begins the facts of a unit in a year; those before are of earlier years and smaller units. */
    void begin(int unit, int year) {
        if (size == units.length) {
            units = Arrays.copyOf(units, 2 * size);
            years = Arrays.copyOf(years, 2 * size);
            for (int column = 0; column < columns.length; column++) {
                columns[column] = Arrays.copyOf(columns[column], 2 * size);
            }
        }
        units[size] = unit;
        years[size++] = year;
    }

    /** Sets a number of these facts. */
    void set(int column, double number) {
        columns[column][size - 1] = number;
    }

    Facts build() {
        double[][] whole = new double[columns.length][];
        Arrays.setAll(whole, column -> Arrays.copyOf(columns[column], size));
        return new Facts(names, Arrays.copyOf(units, size), Arrays.copyOf(years, size), whole);
    }
}
