package entente.analysis.model;

import entente.analysis.AnalysisException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds terms that tell 0 and 1 apart without error, in all rows or in some, so that no maximum of the likelihood exists
 * (Albert and Anderson 1984, "On the existence of maximum likelihood estimates in logistic regression models", Biometrika
 * 71(1): 1–10).
 *
 * <p>One term alone is looked for before fitting. A combination shows while fitting: the steps of Newton's method turn
 * into the direction in which the likelihood rises for ever. That a direction separates is then checked in every row, so
 * that it is never merely suspected.
 */
final class Separation {
    /** How far a row may lie on the wrong side, as a share of the farthest row on the right side. */
    private static final double TOLERANCE = 1e-5;
    /** How large a share of the largest part of the direction a term must have to be named. */
    private static final double NAMED_SHARE = 1e-3;

    private static final int MOST_NAMED = 6;

    private Separation() {}

    /** Refuses a design in which one term alone separates the outcome. */
    static void requireNoneByOneTerm(Design design) {
        List<String> found = IntStream.range(design.intercept() ? 1 : 0, design.width())
                .parallel()
                .mapToObj(column -> byOneTerm(design, column))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        if (!found.isEmpty()) {
            throw AnalysisException.noAnswer(
                    "%s No maximum-likelihood estimate exists. Leave the term out or join categories."
                            .formatted(String.join(" ", found)));
        }
    }

    private static String byOneTerm(Design design, int column) {
        double[] values = design.columns()[column];
        double[] least = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        double[] greatest = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (int row = 0; row < values.length; row++) {
            int outcome = design.outcome()[row] == 1 ? 1 : 0;
            least[outcome] = Math.min(least[outcome], values[row]);
            greatest[outcome] = Math.max(greatest[outcome], values[row]);
        }
        String label = design.labels().get(column);
        for (int upper = 0; upper <= 1; upper++) {
            double bound = greatest[1 - upper];
            if (bound <= least[upper] && (design.intercept() || bound == 0)) {
                return sentence(design, label, values, bound, upper, bound < least[upper]);
            }
            if (!design.intercept() && bound <= 0 && least[upper] >= 0) {
                return sentence(design, label, values, 0, upper, true);
            }
        }
        return "";
    }

    private static String sentence(
            Design design, String label, double[] values, double bound, int upper, boolean complete) {
        String outcome = design.outcomeLabel();
        if (complete) {
            return "%s separates the outcome: %s is %d wherever it is above %s, and %d elsewhere."
                    .formatted(label, outcome, upper, ShownNumber.of(bound), 1 - upper);
        }
        boolean[] above = {false, false};
        int count = 0;
        int below = 0;
        for (int row = 0; row < values.length; row++) {
            if (values[row] > bound) {
                above[design.outcome()[row] == 1 ? 1 : 0] = true;
                count++;
            } else if (values[row] < bound) {
                below++;
            }
        }
        String where = count > 0
                ? "is %d in all %,d rows where it is above %s".formatted(upper, count, ShownNumber.of(bound))
                : "is %d in all %,d rows where it is below %s".formatted(1 - upper, below, ShownNumber.of(bound));
        return "%s separates the outcome in part: %s %s.".formatted(label, outcome, where);
    }

    /** Refuses a design that a direction in the space of coefficients separates. */
    static void requireNoneAlong(ScaledDesign scaled, double[] direction) {
        double[] outcome = scaled.design().outcome();
        double rightest = 0;
        double wrongest = 0;
        int apart = 0;
        double[] margins = new double[scaled.size()];
        for (int row = 0; row < scaled.size(); row++) {
            double predictor = 0;
            for (int column = 0; column < scaled.width(); column++) {
                predictor += direction[column] * scaled.at(row, column);
            }
            margins[row] = outcome[row] == 1 ? predictor : -predictor;
            rightest = Math.max(rightest, margins[row]);
            wrongest = Math.max(wrongest, -margins[row]);
        }
        if (wrongest > TOLERANCE * rightest || rightest == 0) {
            return;
        }
        for (double margin : margins) {
            apart += margin > TOLERANCE * rightest ? 1 : 0;
        }
        throw AnalysisException.noAnswer(
                "Together, %s separate the outcome: in %,d of %,d rows they tell whether %s is 0 or 1 without error. No maximum-likelihood estimate exists. Leave one of them out or join categories."
                        .formatted(
                                String.join(", ", named(scaled, direction)),
                                apart,
                                scaled.size(),
                                scaled.design().outcomeLabel()));
    }

    private static List<String> named(ScaledDesign scaled, double[] direction) {
        List<Integer> columns = new ArrayList<>();
        double largest = 0;
        for (int column = scaled.design().intercept() ? 1 : 0; column < direction.length; column++) {
            largest = Math.max(largest, Math.abs(direction[column]));
            columns.add(column);
        }
        double share = largest * NAMED_SHARE;
        return columns.stream()
                .filter(column -> Math.abs(direction[column]) > share)
                .sorted(Comparator.comparingDouble((Integer column) -> -Math.abs(direction[column])))
                .limit(MOST_NAMED)
                .map(scaled.design().labels()::get)
                .toList();
    }
}
