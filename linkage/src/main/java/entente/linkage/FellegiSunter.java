package entente.linkage;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * How likely two tellings speak of one act, given the levels of evidence between them, after Fellegi and Sunter (A Theory for
 * Record Linkage, Journal of the American Statistical Association 64, 1969, 1183–1210): the evidence is taken as
 * independent within the same and within different acts, and its probabilities are estimated by expectation and
 * maximisation (Winkler 1988) over the counts of patterns.
 *
 * <p>The counts are integers, run through in order of the patterns, for a fixed number of rounds: the same every run. What
 * {@link Evidence} expects enters as {@value #PRIOR} observations beside the data, so that few pairs learn little.
 */
final class FellegiSunter {
    private static final int ROUNDS = 60;
    private static final double PRIOR = 40;
    private static final double PRIOR_SAME = 0.15;
    private static final Evidence[] EVIDENCE = Evidence.values();

    private double same = PRIOR_SAME;
    private final double[][] ifSame = new double[EVIDENCE.length][];
    private final double[][] ifDifferent = new double[EVIDENCE.length][];

    private FellegiSunter() {
        for (int piece = 0; piece < EVIDENCE.length; piece++) {
            ifSame[piece] = expectedIfSame(EVIDENCE[piece], 1);
            ifDifferent[piece] = expectedIfDifferent(EVIDENCE[piece], 1);
        }
    }

    private static double[] expectedIfSame(Evidence evidence, double observations) {
        return IntStream.range(0, evidence.levels())
                .mapToDouble(level -> observations * evidence.expectedIfSame(level))
                .toArray();
    }

    private static double[] expectedIfDifferent(Evidence evidence, double observations) {
        return IntStream.range(0, evidence.levels())
                .mapToDouble(level -> observations * evidence.expectedIfDifferent(level))
                .toArray();
    }

    /**
     * Estimates from pairs.
     *
     * @param counts how often each pattern occurs among the candidate pairs of two datasets
     */
    static FellegiSunter estimate(SortedMap<Integer, Integer> counts) {
        FellegiSunter model = new FellegiSunter();
        for (int round = 0; round < ROUNDS; round++) {
            model.maximise(counts);
        }
        return model;
    }

    /** The probability that two tellings with this pattern speak of one act. */
    double probability(int pattern) {
        double odds = Math.log(same) - Math.log1p(-same);
        for (int piece = 0; piece < EVIDENCE.length; piece++) {
            int level = Pattern.level(pattern, piece);
            if (level != Evidence.MISSING) {
                odds += Math.log(ifSame[piece][level]) - Math.log(ifDifferent[piece][level]);
            }
        }
        return 1 / (1 + Math.exp(-odds));
    }

    private void maximise(SortedMap<Integer, Integer> counts) {
        double[][] sameCounts = new double[EVIDENCE.length][];
        double[][] differentCounts = new double[EVIDENCE.length][];
        for (int piece = 0; piece < EVIDENCE.length; piece++) {
            sameCounts[piece] = expectedIfSame(EVIDENCE[piece], PRIOR);
            differentCounts[piece] = expectedIfDifferent(EVIDENCE[piece], PRIOR);
        }
        double sameTotal = PRIOR * PRIOR_SAME;
        double total = PRIOR;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            double probability = probability(entry.getKey());
            int count = entry.getValue();
            sameTotal += probability * count;
            total += count;
            for (int piece = 0; piece < EVIDENCE.length; piece++) {
                int level = Pattern.level(entry.getKey(), piece);
                if (level != Evidence.MISSING) {
                    sameCounts[piece][level] += probability * count;
                    differentCounts[piece][level] += (1 - probability) * count;
                }
            }
        }
        same = sameTotal / total;
        for (int piece = 0; piece < EVIDENCE.length; piece++) {
            ifSame[piece] = shares(sameCounts[piece]);
            ifDifferent[piece] = shares(differentCounts[piece]);
        }
    }

    private static double[] shares(double[] counts) {
        double total = Arrays.stream(counts).sum();
        return Arrays.stream(counts).map(count -> count / total).toArray();
    }
}
