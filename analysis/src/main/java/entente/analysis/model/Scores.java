package entente.analysis.model;

import java.util.stream.IntStream;

/** What each observation adds to the derivative of the log-likelihood. */
interface Scores {
    /** The number of observations. */
    int size();

    /** The number of coefficients. */
    int width();

    /** The sums within groups: for each group in turn one number for each coefficient. */
    double[] sums(int[] groups, int count);

    /** A residual times the observation's scaled numbers, as in logit and linear models. */
    @SuppressWarnings("ArrayRecordComponent")
    record OfResiduals(ScaledDesign design, double[] residuals) implements Scores {
        @Override
        public int size() {
            return design.size();
        }

        @Override
        public int width() {
            return design.width();
        }

        @Override
        public double[] sums(int[] groups, int count) {
            int width = width();
            double[] sums = new double[Math.multiplyExact(count, width)];
            // each processor has columns of its own, so that the order of the sums is that of the rows
            IntStream.range(0, width).parallel().forEach(column -> {
                double[] values = design.design().columns()[column];
                double shift = design.shift(column);
                double scale = design.scale(column);
                for (int row = 0; row < values.length; row++) {
                    sums[groups[row] * width + column] += residuals[row] * ((values[row] - shift) * scale);
                }
            });
            return sums;
        }
    }

    /** Scores computed beforehand, one run of numbers for each observation. */
    @SuppressWarnings("ArrayRecordComponent")
    record Given(double[] values, int width) implements Scores {
        @Override
        public int size() {
            return values.length / width;
        }

        @Override
        public double[] sums(int[] groups, int count) {
            double[] sums = new double[Math.multiplyExact(count, width)];
            for (int observation = 0; observation < size(); observation++) {
                for (int column = 0; column < width; column++) {
                    sums[groups[observation] * width + column] += values[observation * width + column];
                }
            }
            return sums;
        }
    }
}
