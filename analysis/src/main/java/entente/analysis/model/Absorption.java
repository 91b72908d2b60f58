package entente.analysis.model;

import entente.analysis.AnalysisException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Takes the means of groups out of an outcome and its terms, so that least squares on what is left gives the coefficients
 * of the model with a constant for each group (Frisch and Waugh 1933, Econometrica 1(4): 387–401; Lovell 1963, Journal of
 * the American Statistical Association 58(304): 993–1010).
 *
 * <p>With one division into groups this is exact at once. With two, the means of each are taken out in turn until nothing
 * moves (Guimarães and Portugal 2010, "A simple feasible procedure to fit models with high-dimensional fixed effects",
 * Stata Journal 10(4): 628–649).
 */
final class Absorption {
    /** The largest mean left in any group, as a share of the column's standard deviation. */
    private static final double TOLERANCE = 1e-13;

    private static final int MOST_ROUNDS = 10_000;
    /** Below this share of its length, what is left of a column is rounding. */
    private static final double NOTHING_LEFT = 1e-7;

    private Absorption() {}

    /** What is left, and how many coefficients went with the groups. */
    record Absorbed(Design design, int coefficients, List<LeftOut> leftOut) {}

    static Absorbed of(Design design, List<Groups> effects) {
        int first = design.intercept() ? 1 : 0;
        double[][] columns = Arrays.copyOfRange(design.columns(), first, design.width());
        double[][] within = Arrays.stream(columns)
                .parallel()
                .map(column -> within(column, effects))
                .toArray(double[][]::new);
        double[] outcome = within(design.outcome(), effects);
        if (length(outcome) <= NOTHING_LEFT * length(design.outcome())) {
            throw AnalysisException.noAnswer(
                    "%s never varies within the groups of %s: the fixed effects explain all of it."
                            .formatted(design.outcomeLabel(), labels(effects)));
        }
        List<LeftOut> leftOut = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        for (int column = 0; column < columns.length; column++) {
            if (length(within[column]) <= NOTHING_LEFT * length(columns[column])) {
                leftOut.add(new LeftOut(
                        design.labels().get(column + first), "does not vary within the groups of " + labels(effects)));
            } else {
                kept.add(column);
            }
        }
        if (kept.isEmpty()) {
            throw AnalysisException.noAnswer("No term varies within the groups of %s.".formatted(labels(effects)));
        }
        Design left = new Design(
                design.outcomeLabel(),
                outcome,
                kept.stream().map(column -> design.labels().get(column + first)).toList(),
                kept.stream().map(column -> within[column]).toArray(double[][]::new),
                false,
                design.rows(),
                design.dropped());
        return new Absorbed(left, coefficients(effects), leftOut);
    }

    static String labels(List<Groups> effects) {
        return String.join(" and ", effects.stream().map(Groups::label).toList());
    }

    /** The number of constants that can be told apart: with two divisions one less for each set of groups that touch. */
    private static int coefficients(List<Groups> effects) {
        if (effects.size() == 1) {
            return effects.get(0).count();
        }
        Groups first = effects.get(0);
        Groups second = effects.get(1);
        return first.count() + second.count() - components(first, second);
    }

    /** The connected components of the graph whose ties are the rows and whose nodes the groups of both divisions. */
    private static int components(Groups first, Groups second) {
        int[] parent = IntStream.range(0, first.count() + second.count()).toArray();
        int components = parent.length;
        for (int row = 0; row < first.of().length; row++) {
            int one = root(parent, first.of()[row]);
            int other = root(parent, first.count() + second.of()[row]);
            if (one != other) {
                parent[one] = other;
                components--;
            }
        }
        return components;
    }

    private static int root(int[] parent, int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private static double length(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return Math.sqrt(sum / values.length);
    }

    private static double[] within(double[] values, List<Groups> effects) {
        double[] left = values.clone();
        double bound = TOLERANCE * length(values);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double largest = 0;
            for (Groups effect : effects) {
                largest = Math.max(largest, takeMeansOut(left, effect));
            }
            if (largest <= bound || (effects.size() == 1 && round > 0)) {
                return left;
            }
        }
        throw AnalysisException.noAnswer(
                "The fixed effects %s are too entangled to be taken out in %,d rounds. Use C(…) for one of them."
                        .formatted(labels(effects), MOST_ROUNDS));
    }

    private static double takeMeansOut(double[] values, Groups groups) {
        double[] means = new double[groups.count()];
        int[] sizes = new int[groups.count()];
        for (int row = 0; row < values.length; row++) {
            means[groups.of()[row]] += values[row];
            sizes[groups.of()[row]]++;
        }
        double largest = 0;
        for (int group = 0; group < means.length; group++) {
            means[group] /= sizes[group];
            largest = Math.max(largest, Math.abs(means[group]));
        }
        for (int row = 0; row < values.length; row++) {
            values[row] -= means[groups.of()[row]];
        }
        return largest;
    }
}
