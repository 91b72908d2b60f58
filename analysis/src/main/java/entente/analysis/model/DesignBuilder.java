package entente.analysis.model;

import entente.analysis.AnalysisException;
import entente.analysis.table.Column;
import entente.analysis.table.MissingReason;
import entente.analysis.table.Table;
import entente.analysis.table.WordColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Lays out a formula over a table: which rows have everything, and the columns of the coefficients. */
final class DesignBuilder {
    private final Table table;
    private final Formula formula;
    private final List<String> keys;
    private final boolean[] missing;
    private final List<Dropped> dropped = new ArrayList<>();

    DesignBuilder(Table table, Formula formula, List<String> keys) {
        this.table = table;
        this.formula = formula;
        this.keys = keys;
        this.missing = new boolean[table.rows()];
    }

    Design build() {
        dropMissingCells();
        int[] rows =
                IntStream.range(0, table.rows()).filter(row -> !missing[row]).toArray();
        if (rows.length == 0) {
            throw nothingLeft();
        }
        double[] outcome = values(formula.outcome(), rows);
        List<String> labels = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        if (formula.hasIntercept()) {
            double[] ones = new double[rows.length];
            Arrays.fill(ones, 1);
            labels.add(Design.INTERCEPT);
            columns.add(ones);
        }
        addTerms(rows, labels, columns);
        return new Design(
                formula.outcomeLabel(),
                outcome,
                labels,
                columns.toArray(double[][]::new),
                formula.hasIntercept(),
                rows,
                dropped);
    }

    private AnalysisException nothingLeft() {
        String file = table.origin().file();
        if (table.rows() == 0) {
            return AnalysisException.noAnswer("%s has no rows, only the names of columns.".formatted(file));
        }
        return AnalysisException.noAnswer("Of the %,d rows of %s none has every value the formula needs: %s."
                .formatted(table.rows(), file, Design.because(dropped)));
    }

    private void dropMissingCells() {
        Set<String> words = new LinkedHashSet<>(formula.wordColumns());
        words.addAll(keys);
        formula.numberColumns().forEach(name -> drop(table.numbers(name)));
        words.forEach(name -> drop(table.words(name)));
        Map<String, Expression> expressions = new LinkedHashMap<>();
        expressions.put(formula.outcome().label(), formula.outcome());
        for (List<Factor> term : formula.terms()) {
            for (Factor factor : term) {
                if (factor instanceof Factor.Numeric numeric) {
                    expressions.put(factor.label(), numeric.expression());
                }
            }
        }
        boolean[] before = missing.clone();
        expressions.forEach((label, expression) -> {
            if (!(expression instanceof Expression.Variable)) {
                dropUndefined(label, expression.on(table), before);
            }
        });
    }

    private void drop(Column column) {
        Map<MissingReason, Long> counts = new EnumMap<>(MissingReason.class);
        for (int row = 0; row < missing.length; row++) {
            if (column.isMissing(row)) {
                missing[row] = true;
                counts.merge(column.missing(row).orElseThrow(), 1L, Long::sum);
            }
        }
        counts.forEach((reason, rows) -> dropped.add(new Dropped(column.name(), reason.words(), rows)));
    }

    private void dropUndefined(String label, Expression.Cells cells, boolean[] before) {
        long count = 0;
        for (int row = 0; row < missing.length; row++) {
            if (!before[row] && !Double.isFinite(cells.at(row))) {
                missing[row] = true;
                count++;
            }
        }
        if (count > 0) {
            dropped.add(new Dropped(label, MissingReason.UNDEFINED.words(), count));
        }
    }

    private double[] values(Expression expression, int[] rows) {
        Expression.Cells cells = expression.on(table);
        double[] values = new double[rows.length];
        for (int place = 0; place < rows.length; place++) {
            values[place] = cells.at(rows[place]);
        }
        return values;
    }

    private void addTerms(int[] rows, List<String> labels, List<double[]> columns) {
        boolean full = !formula.hasIntercept();
        Map<String, Named> made = new LinkedHashMap<>();
        for (List<Factor> term : formula.terms()) {
            List<Named> product = new ArrayList<>();
            for (Factor factor : term) {
                // without an intercept the first categories of all take its place
                boolean everyLevel = full && factor instanceof Factor.Category && term.size() == 1;
                List<Named> next = factorColumns(factor, rows, everyLevel);
                full &= !everyLevel;
                product = product.isEmpty() ? next : crossed(product, next);
            }
            product.forEach(column -> made.putIfAbsent(column.label(), column));
        }
        made.values().forEach(column -> {
            labels.add(column.label());
            columns.add(column.values());
        });
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Named(String label, double[] values) {}

    private List<Named> factorColumns(Factor factor, int[] rows, boolean everyLevel) {
        if (factor instanceof Factor.Numeric numeric) {
            return List.of(new Named(factor.label(), values(numeric.expression(), rows)));
        }
        Factor.Category category = (Factor.Category) factor;
        WordColumn column = table.words(category.column());
        int[] codes = column.orderedCodes();
        List<String> words = column.orderedWords();
        Set<Integer> used = new TreeSet<>();
        for (int row : rows) {
            used.add(codes[row]);
        }
        if (used.size() == 1) {
            throw AnalysisException.noAnswer("%s is %s in all %,d rows used: there is nothing to compare. Leave it out."
                    .formatted(category.label(), words.get(used.iterator().next()), rows.length));
        }
        List<Named> columns = new ArrayList<>();
        for (int code : used.stream().skip(everyLevel ? 0 : 1).toList()) {
            double[] indicator = new double[rows.length];
            for (int place = 0; place < rows.length; place++) {
                indicator[place] = codes[rows[place]] == code ? 1 : 0;
            }
            columns.add(new Named("%s[%s]".formatted(category.label(), words.get(code)), indicator));
        }
        return columns;
    }

    private static List<Named> crossed(List<Named> left, List<Named> right) {
        List<Named> products = new ArrayList<>();
        for (Named second : right) {
            for (Named first : left) {
                double[] values = new double[first.values().length];
                Arrays.setAll(values, row -> first.values()[row] * second.values()[row]);
                products.add(new Named(first.label() + ":" + second.label(), values));
            }
        }
        return products;
    }
}
