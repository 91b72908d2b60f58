package entente.analysis.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which share of the possible pairs was tied, over the years of a decade that a source covers.
 *
 * @param from the first of these years
 * @param to the last
 * @param tied pair-years with a tie
 * @param possible pair-years of which it is known whether there was one
 * @param unknown pair-years of which it is not known
 * @param low the share below which 2.5 per cent of the resampled ones lie
 * @param high the share above which 2.5 per cent lie
 */
record TiedShare(int from, int to, long tied, long possible, long unknown, double low, double high) {
    /** Resampled sets of states. */
    static final int RESAMPLES = 1000;

    /** Where the random numbers begin. */
    static final long SEED = 20_240_101;

    /** Decades of which fewer years are covered have no share. */
    static final int FEWEST_YEARS = 5;

    private static final int DECADE = 10;
    private static final int CODES = 1000;
    private static final double TAIL = 0.025;

    /** Tied and possible years of one pair in a decade. */
    private static final class Pair {
        private final int one;
        private final int other;
        private int tied;
        private int possible;

        private Pair(int one, int other) {
            this.one = one;
            this.other = other;
        }
    }

    /** A decade while it is gathered. */
    private static final class Gathered {
        private final List<Pair> pairs = new ArrayList<>();
        private int from = Integer.MAX_VALUE;
        private int to = Integer.MIN_VALUE;
        private long unknown;
    }

    /**
     * The shares by decade. The bands resample the states with replacement: a pair weighs as often as both its states were
     * drawn together (Snijders and Borgatti 1999, "Non-parametric standard errors and tests for network statistics",
     * Connections 22(2): 161–170). Two draws of one state make no pair, where they draw a tie from all.
     *
     * @param from the first year
     * @param to the last year, included
     */
    static List<TiedShare> of(PairYears pairs, PairYears.Layer layer, int from, int to) {
        TreeMap<Integer, Gathered> decades = new TreeMap<>();
        for (int row = 0; row < pairs.size(); row++) {
            int year = pairs.year(row);
            if (year < from || year > to) {
                continue;
            }
            Gathered decade = decades.computeIfAbsent(Math.floorDiv(year, DECADE), any -> new Gathered());
            decade.from = Math.min(decade.from, year);
            decade.to = Math.max(decade.to, year);
            PairYears.Tie tie = layer.at(row);
            if (tie == PairYears.Tie.UNKNOWN) {
                decade.unknown++;
                continue;
            }
            // rows come in the order of pairs, so that a pair's years of a decade follow each other
            Pair pair = decade.pairs.isEmpty() ? null : decade.pairs.get(decade.pairs.size() - 1);
            if (pair == null || pair.one != pairs.one(row) || pair.other != pairs.other(row)) {
                pair = new Pair(pairs.one(row), pairs.other(row));
                decade.pairs.add(pair);
            }
            pair.possible++;
            pair.tied += tie == PairYears.Tie.TIED ? 1 : 0;
        }
        return decades.values().stream()
                .filter(decade -> decade.to - decade.from + 1 >= FEWEST_YEARS && !decade.pairs.isEmpty())
                .map(TiedShare::of)
                .toList();
    }

    private static TiedShare of(Gathered decade) {
        double[] shares = resampled(decade.pairs);
        return new TiedShare(
                decade.from,
                decade.to,
                decade.pairs.stream().mapToLong(pair -> pair.tied).sum(),
                decade.pairs.stream().mapToLong(pair -> pair.possible).sum(),
                decade.unknown,
                shares.length == 0 ? 0 : shares[(int) (TAIL * shares.length)],
                shares.length == 0 ? 1 : shares[shares.length - 1 - (int) (TAIL * shares.length)]);
    }

    /** Shares of resampled sets of states in rising order; a set in which no pair is possible has none. */
    private static double[] resampled(List<Pair> pairs) {
        int[] states = pairs.stream()
                .flatMapToInt(pair -> IntStream.of(pair.one, pair.other))
                .sorted()
                .distinct()
                .toArray();
        // plain arrays: they are gone through a thousand times
        int[] one = pairs.stream().mapToInt(pair -> pair.one).toArray();
        int[] other = pairs.stream().mapToInt(pair -> pair.other).toArray();
        int[] tiedYears = pairs.stream().mapToInt(pair -> pair.tied).toArray();
        int[] possibleYears = pairs.stream().mapToInt(pair -> pair.possible).toArray();
        SplittableRandom random = new SplittableRandom(SEED);
        double[] shares = new double[RESAMPLES];
        int made = 0;
        for (int resample = 0; resample < RESAMPLES; resample++) {
            int[] drawn = new int[CODES];
            for (int draw = 0; draw < states.length; draw++) {
                drawn[states[random.nextInt(states.length)]]++;
            }
            long tied = 0;
            long possible = 0;
            for (int pair = 0; pair < one.length; pair++) {
                long weight = (long) drawn[one[pair]] * drawn[other[pair]];
                tied += weight * tiedYears[pair];
                possible += weight * possibleYears[pair];
            }
            if (possible > 0) {
                shares[made++] = (double) tied / possible;
            }
        }
        return Arrays.stream(shares, 0, made).sorted().toArray();
    }

    double share() {
        return (double) tied / possible;
    }

    /** The decade in words, such as "1980s", or the years of one that is covered in part. */
    String words() {
        return to - from + 1 == DECADE ? from + "s" : from + "–" + to;
    }

    /** The year in the middle, where a figure has its mark. */
    int middle() {
        return (from + to) / 2;
    }
}
