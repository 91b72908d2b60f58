package entente.analysis.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * How many pairs two layers of ties share in a year, and how many they would by chance.
 *
 * @param possible pairs of which both layers are known
 * @param one pairs tied in the first layer
 * @param two pairs tied in the second
 * @param both pairs tied in both
 * @param even pairs expected in both if the ties of each lay anywhere: one × two ÷ possible
 * @param byDegree pairs expected in both if each state kept its number of ties: the sum over pairs of the product of
 *     min(1, d₁d₂ ÷ 2m) of each layer, d being a state's ties and m all ties of the layer
 */
record LayerOverlap(int year, long possible, long one, long two, long both, double even, double byDegree) {
    private static final int CODES = 1000;

    static List<LayerOverlap> of(PairYears pairs, PairYears.Layer first, PairYears.Layer second) {
        TreeMap<Integer, List<Integer>> years = new TreeMap<>();
        for (int row = 0; row < pairs.size(); row++) {
            if (first.at(row) != PairYears.Tie.UNKNOWN && second.at(row) != PairYears.Tie.UNKNOWN) {
                years.computeIfAbsent(pairs.year(row), any -> new ArrayList<>()).add(row);
            }
        }
        List<LayerOverlap> overlaps = new ArrayList<>();
        years.forEach((year, rows) -> overlaps.add(of(year, pairs, rows, first, second)));
        return overlaps;
    }

    private static LayerOverlap of(
            int year, PairYears pairs, List<Integer> rows, PairYears.Layer first, PairYears.Layer second) {
        long[] ofFirst = new long[CODES];
        long[] ofSecond = new long[CODES];
        long one = 0;
        long two = 0;
        long both = 0;
        for (int row : rows) {
            boolean inFirst = first.at(row) == PairYears.Tie.TIED;
            boolean inSecond = second.at(row) == PairYears.Tie.TIED;
            one += count(inFirst, pairs, row, ofFirst);
            two += count(inSecond, pairs, row, ofSecond);
            both += inFirst && inSecond ? 1 : 0;
        }
        double byDegree = 0;
        if (one > 0 && two > 0) {
            for (int row : rows) {
                byDegree += chance(pairs, row, ofFirst, one) * chance(pairs, row, ofSecond, two);
            }
        }
        return new LayerOverlap(year, rows.size(), one, two, both, (double) one * two / rows.size(), byDegree);
    }

    private static int count(boolean tied, PairYears pairs, int row, long[] degrees) {
        if (!tied) {
            return 0;
        }
        degrees[pairs.one(row)]++;
        degrees[pairs.other(row)]++;
        return 1;
    }

    private static double chance(PairYears pairs, int row, long[] degrees, long ties) {
        return Math.min(1, (double) degrees[pairs.one(row)] * degrees[pairs.other(row)] / (2.0 * ties));
    }
}
