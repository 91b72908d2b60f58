package entente.analysis.model;

import entente.analysis.AnalysisException;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/**
 * The linear model by ordinary least squares; with an outcome of 0 and 1 the linear probability model: P(y = 1 | x) = x′β.
 *
 * <p>Normal equations of scaled columns, solved by Cholesky's decomposition and refined once with the residuals of the rows.
 * Costs O(NK²).
 */
final class LinearProbability {
    private LinearProbability() {}

    /**
     * Fits the model. The log-likelihood is that of normal errors with variance RSS/N.
     *
     * @param absorbed coefficients already taken out of the columns, such as those of fixed effects
     * @throws AnalysisException if there are too few rows, or the terms reproduce the outcome
     */
    static Estimate fit(Design design, int absorbed) {
        Outcome.requireVariation(design);
        Outcome.requireRows(design, absorbed);
        ScaledDesign scaled = ScaledDesign.of(design);
        int width = scaled.width();
        Definite products = Definite.of(scaled.crossProducts());
        double[] coefficients = new double[width];
        double[] residuals = design.outcome().clone();
        for (int round = 0; round < 2; round++) {
            double[] correction = products.solve(products(scaled, residuals));
            Arrays.setAll(coefficients, column -> coefficients[column] + correction[column]);
            residuals = residuals(scaled, coefficients);
        }
        double squares = sumOfSquares(residuals);
        if (squares <= 1e-20 * sumOfSquares(design.outcome())) {
            throw AnalysisException.noAnswer(
                    "The terms reproduce %s exactly: there is no error to estimate.".formatted(design.outcomeLabel()));
        }
        int rows = design.size();
        double logLikelihood = -0.5 * rows * (Math.log(2 * Math.PI) + Math.log(squares / rows) + 1);
        DMatrixRMaj bread = products.inverse();
        return new Estimate(scaled, coefficients, bread, new Scores.OfResiduals(scaled, residuals), logLikelihood, 1);
    }

    static double sumOfSquares(double[] numbers) {
        return RowBlocks.sum(
                numbers.length,
                1,
                () -> (from, to, sums) -> sums[0] += RowBlocks.dot(numbers, from, numbers, from, to - from))[0];
    }

    private static double[] products(ScaledDesign scaled, double[] right) {
        return RowBlocks.sum(scaled.size(), scaled.width(), () -> {
            double[] numbers = scaled.buffer();
            return (from, to, sums) -> {
                scaled.fill(from, to, numbers);
                for (int column = 0; column < sums.length; column++) {
                    sums[column] += RowBlocks.dot(numbers, column * RowBlocks.ROWS, right, from, to - from);
                }
            };
        });
    }

    private static double[] residuals(ScaledDesign scaled, double[] coefficients) {
        double[] residuals = new double[scaled.size()];
        RowBlocks.sum(scaled.size(), 1, () -> {
            double[] numbers = scaled.buffer();
            double[] predictor = new double[RowBlocks.ROWS];
            return (from, to, sums) -> {
                scaled.fill(from, to, numbers);
                ScaledDesign.predict(numbers, coefficients, to - from, predictor);
                for (int row = from; row < to; row++) {
                    residuals[row] = scaled.design().outcome()[row] - predictor[row - from];
                }
            };
        });
        return residuals;
    }
}
