package entente.analysis.model;

import entente.analysis.AnalysisException;
import entente.analysis.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The numbers of a model: the outcome and one column for each coefficient, over the rows in which nothing is missing. The
 * arrays are not copied: who makes a design gives them away.
 *
 * @param outcomeLabel the outcome's name
 * @param outcome its values
 * @param labels the names of the coefficients; {@code (Intercept)} first, if there is one
 * @param columns their values, column by column
 * @param intercept whether the first column is the intercept
 * @param rows for each row used its place in the table, from 0
 * @param dropped the rows left out, by variable and reason
 */
// designs are never compared, and copies of millions of numbers would be felt
@SuppressWarnings("ArrayRecordComponent")
public record Design(
        String outcomeLabel,
        double[] outcome,
        List<String> labels,
        double[][] columns,
        boolean intercept,
        int[] rows,
        List<Dropped> dropped) {
    /** The name of the intercept, as in R. */
    public static final String INTERCEPT = "(Intercept)";

    public Design {
        Objects.requireNonNull(outcome, "outcome is null");
        labels = List.copyOf(labels);
        dropped = List.copyOf(dropped);
    }

    /**
     * Lays out a formula's terms over a table.
     *
     * @param keys columns of words, such as clusters, that must not be missing either
     * @throws AnalysisException if no row is left; the message says why
     */
    public static Design of(Table table, Formula formula, List<String> keys) {
        return new DesignBuilder(table, formula, keys).build();
    }

    /** A design of columns at hand, in which nothing is missing. */
    public static Design of(String outcomeLabel, double[] outcome, List<String> labels, double[][] columns) {
        boolean intercept = !labels.isEmpty() && labels.get(0).equals(INTERCEPT);
        int[] rows = new int[outcome.length];
        Arrays.setAll(rows, row -> row);
        return new Design(outcomeLabel, outcome, labels, columns, intercept, rows, List.of());
    }

    /** The number of rows used. */
    public int size() {
        return outcome.length;
    }

    /** The number of coefficients. */
    public int width() {
        return columns.length;
    }

    /** The design without some of its columns. */
    Design without(List<Integer> left) {
        int[] kept = java.util.stream.IntStream.range(0, width())
                .filter(column -> !left.contains(column))
                .toArray();
        return new Design(
                outcomeLabel,
                outcome,
                Arrays.stream(kept).mapToObj(labels::get).toList(),
                Arrays.stream(kept).mapToObj(column -> columns[column]).toArray(double[][]::new),
                intercept && kept.length > 0 && kept[0] == 0,
                rows,
                dropped);
    }

    /** The design of some of its rows. */
    Design ofRows(int[] kept) {
        double[][] shorter = new double[width()][];
        for (int column = 0; column < width(); column++) {
            double[] values = columns[column];
            shorter[column] =
                    Arrays.stream(kept).mapToDouble(row -> values[row]).toArray();
        }
        return new Design(
                outcomeLabel,
                Arrays.stream(kept).mapToDouble(row -> outcome[row]).toArray(),
                labels,
                shorter,
                intercept,
                Arrays.stream(kept).map(row -> rows[row]).toArray(),
                dropped);
    }

    /** Why rows are missing, in one sentence; empty if none is. */
    static String because(List<Dropped> dropped) {
        return dropped.stream()
                .map(each -> "%s %s in %,d".formatted(each.variable(), each.reason(), each.rows()))
                .collect(Collectors.joining("; "));
    }
}
