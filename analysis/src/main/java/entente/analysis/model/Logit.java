package entente.analysis.model;

import entente.analysis.AnalysisException;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/**
 * The logit model by maximum likelihood: P(y = 1 | x) = 1 / (1 + exp(−x′β)).
 *
 * <p>Iteratively reweighted least squares, which for the logit is Newton's method (McCullagh and Nelder 1989, Generalized
 * Linear Models, 2nd edition, section 2.5), with steps halved where the log-likelihood would fall, and long ones shortened.
 * It stops when the squared Newton decrement, the step's length in standard errors, is below {@value #TOLERANCE}, and then
 * takes that step: the error left is far below the last digit printed. R's {@code glm} stops much earlier (epsilon 1e-8).
 *
 * <p>One step costs O(NK²) and reads each number once.
 */
final class Logit {
    /** The squared length of the last step in units of standard errors. */
    static final double TOLERANCE = 1e-16;

    private static final int MOST_STEPS = 60;
    private static final int MOST_HALVINGS = 30;
    /** Where most coefficients have long settled, and one that runs to infinity has run far enough to be told. */
    private static final int STEPS_BEFORE_SUSPICION = 12;
    /** Above this squared length of a step, in standard errors, the sum of squares it relies on is a poor guide. */
    private static final double FAR = 1;
    /**
     * No row's log-odds move farther in such a step. From a common start a small category of many ones among rare ones would
     * else be thrown to where its probability is 1 and its information none.
     */
    private static final double FARTHEST_MOVE = 4;
    /** Products of this many numbers between 1 and 2 stay far within the range of a double. */
    private static final int FACTORS = 512;

    private final ScaledDesign scaled;
    private final int width;
    /** How many rows each row stands for; empty if each stands for itself. */
    private final double[] counts;

    private Logit(ScaledDesign scaled, double[] counts) {
        this.scaled = scaled;
        this.width = scaled.width();
        this.counts = counts;
    }

    /**
     * Fits the model.
     *
     * @throws AnalysisException if no estimate exists, because the terms separate the outcome
     */
    static Estimate fit(Design design) {
        return fit(design, new double[0]);
    }

    /**
     * Fits the model to rows of which each stands for several that are alike.
     *
     * @param counts for how many; empty if each stands for itself
     * @throws AnalysisException if no estimate exists, because the terms separate the outcome
     */
    static Estimate fit(Design design, double[] counts) {
        Outcome.requireBinary(design);
        Outcome.requireVariation(design);
        Outcome.requireRows(design, 0);
        Separation.requireNoneByOneTerm(design);
        return new Logit(ScaledDesign.of(design, counts), counts).newton();
    }

    private Estimate newton() {
        double[] coefficients = new double[width];
        if (scaled.design().intercept()) {
            // other columns have mean 0: the model without them is a good start where ones are rare
            double share = share();
            coefficients[0] = Math.log(share / (1 - share));
        }
        Sums sums = sums(coefficients);
        for (int step = 1; step <= MOST_STEPS; step++) {
            double[] direction = direction(sums, step);
            double decrement = 0;
            for (int column = 0; column < width; column++) {
                decrement += direction[column] * sums.score[column];
            }
            if (step > STEPS_BEFORE_SUSPICION && decrement > TOLERANCE) {
                Separation.requireNoneAlong(scaled, direction);
            }
            double length = decrement > FAR ? Math.min(1, FARTHEST_MOVE / farthestMove(direction)) : 1;
            double[] next = moved(coefficients, direction, length);
            Sums reached = sums(next);
            for (int halving = 0;
                    halving < MOST_HALVINGS
                            && !(reached.logLikelihood >= sums.logLikelihood - 1e-9 * Math.abs(sums.logLikelihood));
                    halving++) {
                length /= 2;
                next = moved(coefficients, direction, length);
                reached = sums(next);
            }
            coefficients = next;
            sums = reached;
            if (decrement < TOLERANCE) {
                DMatrixRMaj bread = Definite.of(sums.information).inverse();
                return new Estimate(
                        scaled,
                        coefficients,
                        bread,
                        new Scores.OfResiduals(scaled, residuals(coefficients)),
                        sums.logLikelihood,
                        step);
            }
        }
        throw AnalysisException.noAnswer(
                "The logit model did not settle in %d steps: the likelihood is nearly flat. Leave out terms that hardly vary or nearly repeat others."
                        .formatted(MOST_STEPS));
    }

    private double share() {
        double[] outcome = scaled.design().outcome();
        if (counts.length == 0) {
            return Arrays.stream(outcome).sum() / outcome.length;
        }
        double ones = 0;
        for (int row = 0; row < outcome.length; row++) {
            ones += counts[row] * outcome[row];
        }
        return ones / Arrays.stream(counts).sum();
    }

    private double[] direction(Sums sums, int step) {
        try {
            return Definite.of(sums.information).solve(sums.score);
        } catch (AnalysisException e) {
            // information vanishes where fitted probabilities reach 0 and 1
            if (step > 1) {
                Separation.requireNoneAlong(scaled, sums.score);
            }
            throw e;
        }
    }

    /** How far the log-odds of any row would move by a whole step. */
    private double farthestMove(double[] direction) {
        double farthest = 0;
        double[] numbers = scaled.buffer();
        double[] move = new double[RowBlocks.ROWS];
        for (int from = 0; from < scaled.size(); from += RowBlocks.ROWS) {
            int to = Math.min(scaled.size(), from + RowBlocks.ROWS);
            scaled.fill(from, to, numbers);
            ScaledDesign.predict(numbers, direction, to - from, move);
            for (int row = 0; row < to - from; row++) {
                farthest = Math.max(farthest, Math.abs(move[row]));
            }
        }
        return farthest;
    }

    private static double[] moved(double[] from, double[] direction, double length) {
        double[] to = new double[from.length];
        Arrays.setAll(to, place -> from[place] + length * direction[place]);
        return to;
    }

    /** The log-likelihood, its first derivative, and the negative of its second. */
    private static final class Sums {
        private final double logLikelihood;
        private final double[] score;
        private final DMatrixRMaj information;

        Sums(double logLikelihood, double[] score, DMatrixRMaj information) {
            this.logLikelihood = logLikelihood;
            this.score = score;
            this.information = information;
        }
    }

    private Sums sums(double[] coefficients) {
        double[] sums = RowBlocks.sum(
                scaled.size(), 1 + width + ScaledDesign.triangle(width), () -> new Step(coefficients)::add);
        return new Sums(
                sums[0], Arrays.copyOfRange(sums, 1, 1 + width), ScaledDesign.symmetric(sums, 1 + width, width));
    }

    /** One pass over some rows; holds the memory for a block of them. */
    private final class Step {
        private final double[] coefficients;
        private final double[] numbers = scaled.buffer();
        private final double[] weighted = scaled.buffer();
        private final double[] predictor = new double[RowBlocks.ROWS];
        private final double[] residual = new double[RowBlocks.ROWS];
        private final double[] weight = new double[RowBlocks.ROWS];

        Step(double[] coefficients) {
            this.coefficients = coefficients;
        }

        void add(int from, int to, double[] sums) {
            int rows = to - from;
            scaled.fill(from, to, numbers);
            ScaledDesign.predict(numbers, coefficients, rows, predictor);
            sums[0] += counts.length == 0 ? probabilities(from, rows) : repeated(from, rows);
            for (int column = 0; column < width; column++) {
                int start = column * RowBlocks.ROWS;
                sums[1 + column] += RowBlocks.dot(numbers, start, residual, 0, rows);
                for (int row = 0; row < rows; row++) {
                    weighted[start + row] = numbers[start + row] * weight[row];
                }
            }
            ScaledDesign.addProducts(numbers, weighted, width, rows, sums, 1 + width);
        }

        /** The same of rows that stand for several. */
        private double repeated(int from, int rows) {
            double logLikelihood = 0;
            for (int row = 0; row < rows; row++) {
                double eta = predictor[row];
                double count = counts[from + row];
                double tail = Math.exp(-Math.abs(eta));
                double larger = 1 / (1 + tail);
                double y = scaled.design().outcome()[from + row];
                residual[row] = count * (y - (eta >= 0 ? larger : tail * larger));
                weight[row] = count * tail * larger * larger;
                logLikelihood -= count * (Math.log1p(tail) + ((y == 1 ? eta < 0 : eta > 0) ? Math.abs(eta) : 0));
            }
            return logLikelihood;
        }

        /** Residuals and weights of the rows; returns their log-likelihood. */
        private double probabilities(int from, int rows) {
            double[] outcome = scaled.design().outcome();
            double logLikelihood = 0;
            double product = 1;
            for (int row = 0; row < rows; row++) {
                double eta = predictor[row];
                double tail = Math.exp(-Math.abs(eta));
                double larger = 1 / (1 + tail);
                double probability = eta >= 0 ? larger : tail * larger;
                double y = outcome[from + row];
                residual[row] = y - probability;
                weight[row] = tail * larger * larger;
                // log P = −log(1 + e^−|η|), and −|η| more where the outcome is the unlikely one
                product *= 1 + tail;
                if (y == 1 ? eta < 0 : eta > 0) {
                    logLikelihood -= Math.abs(eta);
                }
                if (row % FACTORS == FACTORS - 1) {
                    logLikelihood -= Math.log(product);
                    product = 1;
                }
            }
            return logLikelihood - Math.log(product);
        }
    }

    private double[] residuals(double[] coefficients) {
        double[] residuals = new double[scaled.size()];
        RowBlocks.sum(scaled.size(), 1, () -> {
            double[] numbers = scaled.buffer();
            double[] predictor = new double[RowBlocks.ROWS];
            return (from, to, sums) -> {
                scaled.fill(from, to, numbers);
                ScaledDesign.predict(numbers, coefficients, to - from, predictor);
                for (int row = from; row < to; row++) {
                    residuals[row] = scaled.design().outcome()[row] - 1 / (1 + Math.exp(-predictor[row - from]));
                }
            };
        });
        return residuals;
    }
}
