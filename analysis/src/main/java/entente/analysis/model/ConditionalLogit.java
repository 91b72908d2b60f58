package entente.analysis.model;

import entente.analysis.AnalysisException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/**
 * The logit model with a constant for each group, by conditional maximum likelihood (Chamberlain 1980, "Analysis of
 * Covariance with Qualitative Data", Review of Economic Studies 47(1): 225–238): given how many ones a group has, the
 * constants cancel. Groups of zeros or of ones only say nothing and are left out.
 *
 * <p>The denominator, a sum over all choices of k of the group's T rows, comes from the recursion B(t, k) = B(t−1, k) +
 * e^η B(t−1, k−1) of Gail, Lubin and Rubinstein (1981, Biometrika 68(3): 703–707), with both derivatives carried along.
 * A step costs O(TkK²) for a group. An observation, for robust errors, is a whole group.
 */
final class ConditionalLogit {
    private static final int MOST_STEPS = 60;
    private static final int STEPS_BEFORE_SUSPICION = 15;
    /** A step of this many standard errors, after so many steps, means that the likelihood rises for ever. */
    private static final double STILL_MOVING = 0.01;

    private final ScaledDesign scaled;
    private final int[][] members;
    private final int width;
    private final int numbers;

    private ConditionalLogit(ScaledDesign scaled, int[][] members) {
        this.scaled = scaled;
        this.members = members;
        this.width = scaled.width();
        this.numbers = 1 + width + ScaledDesign.triangle(width);
    }

    /** The rows in groups whose outcome varies. */
    static int[] informative(Design design, Groups groups) {
        int[] sizes = new int[groups.count()];
        int[] ones = new int[groups.count()];
        for (int row = 0; row < design.size(); row++) {
            sizes[groups.of()[row]]++;
            ones[groups.of()[row]] += design.outcome()[row] == 1 ? 1 : 0;
        }
        return IntStream.range(0, design.size())
                .filter(row -> ones[groups.of()[row]] > 0 && ones[groups.of()[row]] < sizes[groups.of()[row]])
                .toArray();
    }

    /** Fits the model to rows that are all in informative groups. */
    static Estimate fit(Design design, Groups groups) {
        List<List<Integer>> lists = new ArrayList<>();
        IntStream.range(0, groups.count()).forEach(group -> lists.add(new ArrayList<>()));
        for (int row = 0; row < design.size(); row++) {
            lists.get(groups.of()[row]).add(row);
        }
        int[][] members = lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        return new ConditionalLogit(ScaledDesign.of(design), members).newton();
    }

    private Estimate newton() {
        double[] coefficients = new double[width];
        double[] sums = sums(coefficients);
        for (int step = 1; step <= MOST_STEPS; step++) {
            double[] score = Arrays.copyOfRange(sums, 1, 1 + width);
            double[] direction = information(sums).solve(score);
            double decrement = 0;
            for (int column = 0; column < width; column++) {
                decrement += direction[column] * score[column];
            }
            if (step > STEPS_BEFORE_SUSPICION && decrement > STILL_MOVING * STILL_MOVING) {
                break;
            }
            double length = 1;
            double[] before = coefficients;
            double[] after = sums;
            for (int halving = 0; halving < 30; halving++) {
                double taken = length;
                coefficients = before.clone();
                for (int column = 0; column < width; column++) {
                    coefficients[column] += taken * direction[column];
                }
                after = sums(coefficients);
                if (after[0] >= sums[0] - 1e-9 * Math.abs(sums[0])) {
                    break;
                }
                length /= 2;
            }
            sums = after;
            if (decrement < Logit.TOLERANCE) {
                DMatrixRMaj bread = information(sums).inverse();
                return new Estimate(
                        scaled, coefficients, bread, new Scores.Given(scores(coefficients), width), sums[0], step);
            }
        }
        throw AnalysisException.noAnswer(
                "The conditional logit model does not settle: within the groups, the terms %s separate the outcome or nearly do. Leave terms out, or use --lpm."
                        .formatted(String.join(", ", scaled.design().labels())));
    }

    private Definite information(double[] sums) {
        return Definite.of(ScaledDesign.symmetric(sums, 1 + width, width));
    }

    private double[] sums(double[] coefficients) {
        int block = Math.max(1, RowBlocks.ROWS / 16);
        int blocks = (members.length + block - 1) / block;
        double[][] parts = new double[blocks][];
        IntStream.range(0, blocks).parallel().forEach(part -> {
            double[] own = new double[numbers];
            int last = Math.min(members.length, (part + 1) * block);
            for (int group = part * block; group < last; group++) {
                add(group, coefficients, own);
            }
            parts[part] = own;
        });
        double[] total = new double[numbers];
        for (double[] own : parts) {
            for (int place = 0; place < numbers; place++) {
                total[place] += own[place];
            }
        }
        return total;
    }

    private double[] scores(double[] coefficients) {
        double[] scores = new double[members.length * width];
        for (int group = 0; group < members.length; group++) {
            double[] own = new double[numbers];
            add(group, coefficients, own);
            System.arraycopy(own, 1, scores, group * width, width);
        }
        return scores;
    }

    /** Adds a group's log-likelihood, score and information. */
    private void add(int group, double[] coefficients, double[] sums) {
        int[] rows = members[group];
        double[][] x = new double[rows.length][width];
        double[] eta = new double[rows.length];
        int ones = 0;
        double largest = Double.NEGATIVE_INFINITY;
        for (int place = 0; place < rows.length; place++) {
            for (int column = 0; column < width; column++) {
                x[place][column] = scaled.at(rows[place], column);
                eta[place] += coefficients[column] * x[place][column];
            }
            largest = Math.max(largest, eta[place]);
            ones += scaled.design().outcome()[rows[place]] == 1 ? 1 : 0;
        }
        double[][] sumsOfChoices = new double[ones + 1][numbers];
        sumsOfChoices[0][0] = 1;
        double logScale = 0;
        for (int place = 0; place < rows.length; place++) {
            double weight = Math.exp(eta[place] - largest);
            for (int chosen = Math.min(ones, place + 1); chosen >= 1; chosen--) {
                choose(sumsOfChoices[chosen], sumsOfChoices[chosen - 1], weight, x[place]);
            }
            logScale += rescale(sumsOfChoices);
        }
        double[] last = sumsOfChoices[ones];
        sums[0] -= Math.log(last[0]) + logScale + ones * largest;
        for (int place = 0; place < rows.length; place++) {
            if (scaled.design().outcome()[rows[place]] == 1) {
                sums[0] += eta[place];
                for (int column = 0; column < width; column++) {
                    sums[1 + column] += x[place][column];
                }
            }
        }
        int pair = 1 + width;
        for (int column = 0; column < width; column++) {
            double mean = last[1 + column] / last[0];
            sums[1 + column] -= mean;
            for (int other = 0; other <= column; other++) {
                sums[pair] += last[pair] / last[0] - mean * last[1 + other] / last[0];
                pair++;
            }
        }
    }

    /** One step of the recursion: choices with the row join those without it; derivatives by the product rule. */
    private void choose(double[] with, double[] without, double weight, double[] x) {
        int pair = 1 + width;
        for (int column = 0; column < width; column++) {
            for (int other = 0; other <= column; other++) {
                with[pair] += weight
                        * (without[pair]
                                + x[column] * without[1 + other]
                                + x[other] * without[1 + column]
                                + x[column] * x[other] * without[0]);
                pair++;
            }
        }
        for (int column = 0; column < width; column++) {
            with[1 + column] += weight * (without[1 + column] + x[column] * without[0]);
        }
        with[0] += weight * without[0];
    }

    /** Keeps the sums of choices within the range of a double; returns the logarithm of what was taken out. */
    private static double rescale(double[][] sums) {
        double largest = 0;
        for (double[] each : sums) {
            largest = Math.max(largest, each[0]);
        }
        if (largest < 1e100) {
            return 0;
        }
        for (double[] each : sums) {
            for (int place = 0; place < each.length; place++) {
                each[place] /= largest;
            }
        }
        return Math.log(largest);
    }
}
