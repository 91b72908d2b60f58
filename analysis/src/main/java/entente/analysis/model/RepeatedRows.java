package entente.analysis.model;

import static java.util.Objects.requireNonNull;

import entente.analysis.AnalysisException;
import entente.analysis.table.Table;
import entente.analysis.table.WordColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/**
 * A logit of pairs of actors by time, of which many rows are alike in the outcome and in every term. Each kind of row is kept
 * once and computed once, so that a step costs what the kinds cost and not what the rows do; the estimates are those of
 * {@link Regression} on all rows. Errors allow for dependence between pairs that share an actor ({@link Errors.Dyadic}).
 *
 * @param kinds a table with a row for each kind, the outcome among its columns
 * @param kindOf for each row its kind
 * @param pairOf for each row its pair
 * @param one for each pair one actor
 * @param other for each pair the other actor
 */
// rows are never compared, and copies of half a million numbers would be felt
@SuppressWarnings("ArrayRecordComponent")
public record RepeatedRows(Table kinds, int[] kindOf, int[] pairOf, WordColumn one, WordColumn other) {
    public RepeatedRows {
        requireNonNull(kinds, "kinds is null");
        if (kindOf.length != pairOf.length || one.size() != other.size()) {
            throw new IllegalArgumentException("rows have no kind or no pair");
        }
    }

    /**
     * Fits a logit.
     *
     * @param formula the outcome and the terms
     * @param correction of the errors for there being few actors and rows
     * @param version the version of Entente, for the provenance
     * @throws AnalysisException if there is no answer
     */
    public FittedModel logit(String formula, SmallSample correction, String version) {
        Formula parsed = Formula.parse(formula);
        Design design = Design.of(kinds, parsed, List.of());
        if (design.size() != kinds.rows()) {
            throw new IllegalArgumentException("a kind of row misses a value: " + Design.because(design.dropped()));
        }
        Outcome.requireVariation(design);
        Collinearity.Checked checked = Collinearity.check(design);
        double[] counts = new double[kinds.rows()];
        Arrays.stream(kindOf).forEach(kind -> counts[kind]++);
        Estimate estimate = Logit.fit(checked.design(), counts);
        Estimate byPair = new Estimate(
                estimate.design(),
                estimate.coefficients(),
                estimate.bread(),
                new Scores.Given(scoresOfPairs(estimate), checked.design().width()),
                estimate.logLikelihood(),
                estimate.iterations());
        Covariance covariance = new Sandwich(
                        byPair, correction, kindOf.length, checked.design().width())
                .dyadic(Groups.Members.of(
                        one, other, IntStream.range(0, one.size()).toArray()));
        return fitted(byPair, checked, parsed, covariance, version);
    }

    /** The sums of scores of each pair's rows. */
    private double[] scoresOfPairs(Estimate estimate) {
        int width = estimate.scores().width();
        double[] ofKinds = estimate.scores().sums(Groups.ofEach(kinds.rows()).of(), kinds.rows());
        double[] ofPairs = new double[Math.multiplyExact(one.size(), width)];
        for (int row = 0; row < kindOf.length; row++) {
            int from = kindOf[row] * width;
            int to = pairOf[row] * width;
            for (int column = 0; column < width; column++) {
                ofPairs[to + column] += ofKinds[from + column];
            }
        }
        return ofPairs;
    }

    private FittedModel fitted(
            Estimate estimate, Collinearity.Checked checked, Formula formula, Covariance covariance, String version) {
        double[] coefficients = estimate.design().coefficients(estimate.coefficients());
        DMatrixRMaj matrix = covariance.matrix();
        List<TermEstimate> terms = new ArrayList<>();
        for (int column = 0; column < coefficients.length; column++) {
            terms.add(Regression.term(
                    checked.design().labels().get(column), coefficients[column], matrix.get(column, column), 0));
        }
        return new FittedModel(
                kindOf.length,
                0,
                estimate.logLikelihood(),
                terms,
                checked.leftOut(),
                covariance.notes(),
                Regression.rows(matrix),
                new Provenance(
                        kinds.origin(),
                        kindOf.length,
                        kindOf.length,
                        List.of(),
                        formula.text(),
                        "logit by maximum likelihood, %d Newton steps, last squared step below %s squared standard errors; %,d kinds of rows"
                                .formatted(estimate.iterations(), Logit.TOLERANCE, kinds.rows()),
                        covariance.description(),
                        covariance.correction(),
                        "standard normal",
                        version));
    }
}
