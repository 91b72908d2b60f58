package entente.analysis.model;

import entente.analysis.AnalysisException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A logit model of rows in blocks, such as the years of a network, with a bootstrap that draws whole blocks.
 *
 * <p>A replicate draws as many blocks as there are, with replacement, and fits the model to them: a block's part in the sums
 * is multiplied by how often it was drawn. Networks are sparse: most rows are zeros that were hardly possible. So a first
 * solution is found from all other rows and every {@value #EACH}th of these, counted {@value #EACH} times; from there steps with
 * the score of all rows, and the information of those few, lead to the solution for all rows. Leaving rows out saves time
 * and changes no result: a replicate ends when its squared step, by the score of all rows, is below {@value #TOLERANCE}
 * squared standard errors.
 */
public final class PooledLogit {
    /** The squared last step of a replicate, in units of its standard errors. */
    static final double TOLERANCE = 1e-5;

    /** That of the first solution, which is no nearer to the other than a tenth of a standard error in any case. */
    private static final double FIRST_TOLERANCE = 1e-3;

    /** How many hardly possible zeros one stands for in the first solution. */
    static final int EACH = 16;

    /** The probability below which a zero was hardly possible. */
    private static final double HARDLY_POSSIBLE = 0.01;

    private static final int MOST_STEPS = 40;
    private static final int MOST_HALVINGS = 20;
    /** The information is renewed where a squared step is not shorter than this share of the one before. */
    private static final double RENEW_ABOVE = 0.1;

    /** A column of which less than this share is left beside the others cannot be told apart from them. */
    private static final double NOTHING_LEFT = 1e-10;

    private static final int RUN = 512;

    private final int width;
    private final int blocks;
    private final Rows all;
    private final Rows few;
    private final double[] full;

    private PooledLogit(ScaledDesign scaled, int[] starts, double[] full) {
        this.width = scaled.width();
        this.blocks = starts.length - 1;
        this.full = full;
        this.all = Rows.all(scaled, starts);
        this.few = all.few(full);
    }

    /**
     * The full estimate and those of the replicates.
     *
     * @param terms the coefficients' names
     * @param leftOut coefficients that could not be estimated
     * @param estimates the coefficients
     * @param logLikelihood the logarithm of the (pseudo-)likelihood at the estimate
     * @param replicates the coefficients of each replicate that has an estimate
     * @param without how many replicates have none, because the blocks drawn separate the outcome
     */
    public record Result(
            List<String> terms,
            List<LeftOut> leftOut,
            List<Double> estimates,
            double logLikelihood,
            List<List<Double>> replicates,
            int without) {}

    /**
     * Fits the model.
     *
     * @param starts the first row of each block, and the number of rows
     * @param replicates how many replicates to draw; 0 for none
     * @param seed draws the blocks; the same seed gives the same replicates on any machine
     * @throws AnalysisException if the full model has no estimate
     */
    public static Result fit(Design design, int[] starts, int replicates, long seed) {
        Outcome.requireVariation(design);
        Collinearity.Checked checked = Collinearity.check(design);
        Estimate estimate = Logit.fit(checked.design());
        ScaledDesign scaled = estimate.design();
        List<double[]> drawn = replicates == 0
                ? List.of()
                : new PooledLogit(scaled, starts.clone(), estimate.coefficients()).replicates(replicates, seed);
        List<List<Double>> found = drawn.stream()
                .filter(coefficients -> coefficients.length > 0)
                .map(coefficients -> list(scaled.coefficients(coefficients)))
                .toList();
        return new Result(
                checked.design().labels(),
                checked.leftOut(),
                list(scaled.coefficients(estimate.coefficients())),
                estimate.logLikelihood(),
                found,
                replicates - found.size());
    }

    private static List<Double> list(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    /** The replicates' coefficients in scaled units; empty ones where there is no estimate. */
    private List<double[]> replicates(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<int[]> draws = new ArrayList<>();
        for (int replicate = 0; replicate < count; replicate++) {
            int[] times = new int[blocks];
            for (int draw = 0; draw < blocks; draw++) {
                times[random.nextInt(blocks)]++;
            }
            draws.add(times);
        }
        return draws.parallelStream().map(this::replicate).toList();
    }

    private double[] replicate(int[] times) {
        try {
            double[] near = solve(few, times, full, sums(few, times, full, true));
            double[] start = near.length == 0 ? full : near;
            Definite information =
                    sums(near.length == 0 ? all : few, times, start, true).information();
            return solve(all, times, start, sums(all, times, start, false), information);
        } catch (AnalysisException e) {
            // the information of this draw is singular: a term never varies in it, or separates the outcome
            return new double[0];
        }
    }

    private double[] solve(Rows rows, int[] times, double[] start, Sums at) {
        return solve(rows, times, start, at, at.information());
    }

    /** Newton's method with information that is renewed only where it no longer serves; empty if it does not settle. */
    private double[] solve(Rows rows, int[] times, double[] start, Sums at, Definite known) {
        double[] coefficients = start;
        Sums sums = at;
        Definite information = known;
        double before = Double.POSITIVE_INFINITY;
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] direction = information.solve(sums.score);
            double decrement = RowBlocks.dot(direction, 0, sums.score, 0, width);
            if (decrement < (rows == few ? FIRST_TOLERANCE : TOLERANCE)) {
                return moved(coefficients, direction, 1);
            }
            boolean renew = decrement > RENEW_ABOVE * before;
            before = decrement;
            double length = 1;
            double[] next = moved(coefficients, direction, length);
            Sums reached = sums(rows, times, next, renew);
            for (int halving = 0; halving < MOST_HALVINGS && reached.fellFrom(sums); halving++) {
                length /= 2;
                next = moved(coefficients, direction, length);
                reached = sums(rows, times, next, renew);
            }
            coefficients = next;
            sums = reached;
            if (renew) {
                information = sums.information();
            }
        }
        return new double[0];
    }

    private static double[] moved(double[] from, double[] direction, double length) {
        double[] to = new double[from.length];
        Arrays.setAll(to, place -> from[place] + length * direction[place]);
        return to;
    }

    private Sums sums(Rows rows, int[] times, double[] coefficients, boolean withInformation) {
        Sums sums = new Sums(rows, width);
        for (int block = 0; block < blocks; block++) {
            if (times[block] > 0) {
                sums.add(block, coefficients, times[block], withInformation);
            }
        }
        return sums;
    }

    /** Rows in blocks: scaled numbers by column, stored since they are read thousands of times. */
    private static final class Rows {
        private final double[][] numbers;
        private final double[] outcome;
        /** How many rows each stands for. */
        private final double[] counts;

        private final int[] starts;

        private Rows(double[][] numbers, double[] outcome, double[] counts, int[] starts) {
            this.numbers = numbers;
            this.outcome = outcome;
            this.counts = counts;
            this.starts = starts;
        }

        static Rows all(ScaledDesign scaled, int[] starts) {
            double[][] numbers = new double[scaled.width()][scaled.size()];
            for (int column = 0; column < numbers.length; column++) {
                for (int row = 0; row < scaled.size(); row++) {
                    numbers[column][row] = scaled.at(row, column);
                }
            }
            double[] counts = new double[scaled.size()];
            Arrays.fill(counts, 1);
            return new Rows(numbers, scaled.design().outcome(), counts, starts);
        }

        /** All rows but most of the hardly possible zeros. */
        Rows few(double[] coefficients) {
            int[] kept = new int[outcome.length];
            double[] stands = new double[outcome.length];
            int[] fewer = new int[starts.length];
            int size = 0;
            int hardly = 0;
            for (int block = 0; block + 1 < starts.length; block++) {
                for (int row = starts[block]; row < starts[block + 1]; row++) {
                    double eta = 0;
                    for (int column = 0; column < numbers.length; column++) {
                        eta += coefficients[column] * numbers[column][row];
                    }
                    boolean sampled = outcome[row] == 0 && Math.exp(eta) < HARDLY_POSSIBLE;
                    if (!sampled || hardly++ % EACH == 0) {
                        stands[size] = sampled ? EACH : 1;
                        kept[size++] = row;
                    }
                }
                fewer[block + 1] = size;
            }
            int[] chosen = Arrays.copyOf(kept, size);
            double[][] ofChosen = Arrays.stream(numbers)
                    .map(column -> Arrays.stream(chosen)
                            .mapToDouble(row -> column[row])
                            .toArray())
                    .toArray(double[][]::new);
            double[] outcomes =
                    Arrays.stream(chosen).mapToDouble(row -> outcome[row]).toArray();
            return new Rows(ofChosen, outcomes, Arrays.copyOf(stands, size), fewer);
        }
    }

    /** Log-likelihood, score and information, with the memory for one run of rows. */
    private static final class Sums {
        private final Rows rows;
        private final int width;
        private double logLikelihood;
        private final double[] score;
        private final double[] products;
        private final double[] predictor = new double[RUN];
        private final double[] residual = new double[RUN];
        private final double[] weight = new double[RUN];
        private final double[] weighted = new double[RUN];

        Sums(Rows rows, int width) {
            this.rows = rows;
            this.width = width;
            score = new double[width];
            products = new double[ScaledDesign.triangle(width)];
        }

        Definite information() {
            return Definite.of(ScaledDesign.symmetric(products, 0, width), NOTHING_LEFT);
        }

        boolean fellFrom(Sums before) {
            double rounding = 1e-9 * Math.abs(before.logLikelihood);
            return !(logLikelihood >= before.logLikelihood - rounding);
        }

        void add(int block, double[] coefficients, int times, boolean withInformation) {
            for (int from = rows.starts[block]; from < rows.starts[block + 1]; from += RUN) {
                int length = Math.min(RUN, rows.starts[block + 1] - from);
                predict(coefficients, from, length);
                logLikelihood += times * probabilities(from, length);
                for (int column = 0; column < width; column++) {
                    score[column] += times * RowBlocks.dot(rows.numbers[column], from, residual, 0, length);
                }
                if (withInformation) {
                    addProducts(from, length, times);
                }
            }
        }

        private void predict(double[] coefficients, int from, int length) {
            Arrays.fill(predictor, 0, length, 0);
            for (int column = 0; column < width; column++) {
                double coefficient = coefficients[column];
                double[] values = rows.numbers[column];
                for (int row = 0; row < length; row++) {
                    predictor[row] += coefficient * values[from + row];
                }
            }
        }

        /**
         * Residuals and weights of a run, and its log-likelihood: log P = −log(1 + e^−|η|), and −|η| more where the outcome is
         * the unlikely one. The logarithms are taken of a run's product, which is at most 2 to the power of {@value #RUN}.
         */
        private double probabilities(int from, int length) {
            double product = 1;
            double sum = 0;
            for (int row = 0; row < length; row++) {
                double eta = predictor[row];
                double count = rows.counts[from + row];
                double tail = Math.exp(-Math.abs(eta));
                double larger = 1 / (1 + tail);
                double y = rows.outcome[from + row];
                residual[row] = count * (y - (eta >= 0 ? larger : tail * larger));
                weight[row] = count * tail * larger * larger;
                if (count == 1) {
                    product *= 1 + tail;
                } else {
                    sum += count * Math.log(1 + tail);
                }
                sum += (y == 1 ? eta < 0 : eta > 0) ? count * Math.abs(eta) : 0;
            }
            return -sum - Math.log(product);
        }

        private void addProducts(int from, int length, int times) {
            int place = 0;
            for (int column = 0; column < width; column++) {
                double[] values = rows.numbers[column];
                for (int row = 0; row < length; row++) {
                    weighted[row] = values[from + row] * weight[row];
                }
                for (int other = 0; other <= column; other++) {
                    products[place++] += times * RowBlocks.dot(rows.numbers[other], from, weighted, 0, length);
                }
            }
        }
    }
}
