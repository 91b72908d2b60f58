package entente.analysis.duration;

import entente.analysis.AnalysisException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * The share of spells that last longer than a time, by Kaplan and Meier (1958), "Nonparametric Estimation from Incomplete
 * Observations", Journal of the American Statistical Association 53(282): 457–481: S(t) = Π (1 − dᵢ/nᵢ) over the times at
 * which spells ended, with nᵢ spells under observation just before and dᵢ ended. Its variance is Greenwood's, S² Σ
 * dᵢ/(nᵢ(nᵢ − dᵢ)); intervals are made on the scale of log(−log S) (Kalbfleisch and Prentice 2002, The Statistical Analysis of
 * Failure Time Data, 2nd edition, section 1.4), so that they stay between 0 and 1.
 *
 * <p>The hazard dᵢ/nᵢ of each time is the discrete-time hazard, the maximum-likelihood estimate of the probability that a spell
 * that lasted so long ends then (Allison 1982, Sociological Methodology 13: 61–98). Hazards with terms are a logit of spell-years.
 *
 * @param spells the number of spells
 * @param ended how many of them ended under observation
 * @param points the curve at each time at which spells ended, in order
 */
public record SurvivalCurve(int spells, int ended, List<Point> points) {
    /** The 97.5th percentile of the standard normal distribution. */
    private static final double NORMAL = 1.959963984540054;

    public SurvivalCurve {
        points = List.copyOf(points);
    }

    /**
     * The curve at a time.
     *
     * @param time the time, in the spells' unit
     * @param atRisk spells under observation just before
     * @param ended spells that ended then
     * @param hazard ended by atRisk
     * @param survival the share of spells that last longer
     * @param se its standard error
     * @param lower the lower end of its 95% interval; absent where the share is 0
     * @param upper the upper end
     */
    public record Point(
            double time,
            int atRisk,
            int ended,
            double hazard,
            double survival,
            double se,
            OptionalDouble lower,
            OptionalDouble upper) {}

    /**
     * Estimates the curve.
     *
     * @throws AnalysisException if there are no spells
     */
    public static SurvivalCurve of(List<Spell> spells) {
        if (spells.isEmpty()) {
            throw AnalysisException.noAnswer("There are no spells, and so no survival to estimate.");
        }
        TreeMap<Double, Integer> ends = new TreeMap<>();
        spells.stream().filter(Spell::ended).forEach(spell -> ends.merge(spell.exit(), 1, Integer::sum));
        List<Point> points = new ArrayList<>();
        double survival = 1;
        double greenwood = 0;
        for (double time : ends.keySet()) {
            int ended = ends.getOrDefault(time, 0);
            int atRisk = (int) spells.stream()
                    .filter(spell -> spell.entry() < time && spell.exit() >= time)
                    .count();
            survival *= 1 - (double) ended / atRisk;
            greenwood += (double) ended / ((double) atRisk * (atRisk - ended));
            points.add(point(time, atRisk, ended, survival, greenwood));
        }
        int ended = ends.values().stream().mapToInt(Integer::intValue).sum();
        return new SurvivalCurve(spells.size(), ended, points);
    }

    private static Point point(double time, int atRisk, int ended, double survival, double greenwood) {
        double hazard = (double) ended / atRisk;
        if (ended == atRisk || survival == 0) {
            return new Point(time, atRisk, ended, hazard, 0, 0, OptionalDouble.empty(), OptionalDouble.empty());
        }
        double error = Math.sqrt(greenwood);
        double width = NORMAL * error / Math.abs(Math.log(survival));
        return new Point(
                time,
                atRisk,
                ended,
                hazard,
                survival,
                survival * error,
                OptionalDouble.of(Math.pow(survival, Math.exp(width))),
                OptionalDouble.of(Math.pow(survival, Math.exp(-width))));
    }

    /** The first time at which no more than half of the spells last longer; absent if more than half outlast all times. */
    public OptionalDouble median() {
        return points.stream()
                .filter(point -> point.survival() <= 0.5)
                .mapToDouble(Point::time)
                .findFirst();
    }
}
