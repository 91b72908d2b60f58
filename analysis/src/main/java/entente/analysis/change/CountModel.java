package entente.analysis.change;

import entente.analysis.AnalysisException;

/** How counts of one level vary. */
public sealed interface CountModel {
    /**
     * Minus twice the log-likelihood of some counts at their mean, without what does not depend on where changes are.
     *
     * @param sum the sum of the counts
     * @param length how many there are
     */
    double cost(double sum, int length);

    /** The model in words. */
    String description();

    /** Counts of independent events: the variance is the mean. Cost 2(S − S log(S/n)). */
    record Poisson() implements CountModel {
        @Override
        public double cost(double sum, int length) {
            return sum == 0 ? 0 : 2 * (sum - sum * Math.log(sum / length));
        }

        @Override
        public String description() {
            return "Poisson";
        }
    }

    /**
     * Counts that vary more: the variance is μ + μ²/size. Cost 2((S + n·size) log(size + S/n) − S log(S/n) − n·size log size).
     *
     * @param size above 0; the larger, the nearer to Poisson
     */
    record NegativeBinomial(double size) implements CountModel {
        public NegativeBinomial {
            if (!(size > 0) || Double.isInfinite(size)) {
                throw AnalysisException.request("The size of a negative binomial must be above 0, not " + size + ".");
            }
        }

        /**
         * The size by moments, mean²/(variance − mean), with the variance about a moving level: half the mean squared difference
         * of neighbouring counts (von Neumann 1941, Annals of Mathematical Statistics 12(4): 367–395), so that changes of
         * level do not pass for scatter.
         *
         * @throws AnalysisException if the counts vary no more than Poisson counts do
         */
        public static NegativeBinomial byMoments(int[] counts) {
            double sum = 0;
            double squares = 0;
            for (int place = 0; place < counts.length; place++) {
                sum += counts[place];
                double step = place == 0 ? 0 : counts[place] - counts[place - 1];
                squares += step * step;
            }
            double mean = sum / counts.length;
            double variance = squares / (2.0 * (counts.length - 1));
            if (!(variance > mean)) {
                throw AnalysisException.noAnswer(
                        "The counts vary no more than Poisson counts do (variance %.3f, mean %.3f). Use the Poisson model."
                                .formatted(variance, mean));
            }
            return new NegativeBinomial(mean * mean / (variance - mean));
        }

        @Override
        public double cost(double sum, int length) {
            double mean = sum / length;
            double ofMean = sum == 0 ? 0 : sum * Math.log(mean);
            return 2 * ((sum + length * size) * Math.log(size + mean) - ofMean - length * size * Math.log(size));
        }

        @Override
        public String description() {
            return "negative binomial of size %.4g".formatted(size);
        }
    }
}
