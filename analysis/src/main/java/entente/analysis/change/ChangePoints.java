package entente.analysis.change;

import entente.analysis.AnalysisException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The years at which the level of yearly counts changed: the division into stretches that makes the sum of their costs and of a
 * penalty for each change least. Found exactly, by optimal partitioning (Jackson et al. 2005, "An algorithm for optimal
 * partitioning of data on an interval", IEEE Signal Processing Letters 12(2): 105–108). Costs O(n²).
 *
 * @param model how counts vary
 * @param penalty what each change must save
 * @param shortest the least number of years of a stretch
 * @param cost the least cost, with penalties, without what does not depend on the changes
 * @param costWithoutChange the cost of one stretch
 * @param stretches the stretches, in order
 */
public record ChangePoints(
        String model, double penalty, int shortest, double cost, double costWithoutChange, List<Stretch> stretches) {
    /** The least number of years of a stretch where none is given. */
    public static final int SHORTEST = 5;

    public ChangePoints {
        stretches = List.copyOf(stretches);
    }

    /**
     * Years of one level.
     *
     * @param from the first year
     * @param to the last
     * @param mean the mean count of a year
     */
    public record Stretch(int from, int to, double mean) {}

    /** The penalty of Schwarz's criterion for a change: two numbers, its year and the new level, so 2 log n. */
    public static double schwarz(int years) {
        return 2 * Math.log(years);
    }

    /** The changes of counts with Schwarz's penalty and stretches of {@value #SHORTEST} years or more. */
    public static ChangePoints of(int firstYear, int[] counts, CountModel model) {
        return of(firstYear, counts, model, schwarz(counts.length), SHORTEST);
    }

    /**
     * The changes of counts.
     *
     * @param firstYear the year of the first count
     * @param counts one for each year, none missing
     * @throws AnalysisException if there are fewer counts than a stretch must have, or a negative one
     */
    public static ChangePoints of(int firstYear, int[] counts, CountModel model, double penalty, int shortest) {
        if (shortest < 1 || !(penalty >= 0)) {
            throw AnalysisException.request("A stretch has one year or more, and a penalty is 0 or more.");
        }
        if (counts.length < shortest) {
            throw AnalysisException.noAnswer(
                    "%d years are fewer than the %d of the shortest stretch.".formatted(counts.length, shortest));
        }
        double[] sums = new double[counts.length + 1];
        for (int place = 0; place < counts.length; place++) {
            if (counts[place] < 0) {
                throw AnalysisException.noAnswer(
                        "The count of %d is %d; counts are 0 or more.".formatted(firstYear + place, counts[place]));
            }
            sums[place + 1] = sums[place] + counts[place];
        }
        double[] least = new double[counts.length + 1];
        int[] before = new int[counts.length + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        least[0] = -penalty;
        for (int end = shortest; end <= counts.length; end++) {
            for (int start = 0; start <= end - shortest; start++) {
                double cost = least[start] + penalty + model.cost(sums[end] - sums[start], end - start);
                // of divisions that cost the same, the one with the earliest last change
                if (cost < least[end]) {
                    least[end] = cost;
                    before[end] = start;
                }
            }
        }
        return new ChangePoints(
                model.description(),
                penalty,
                shortest,
                least[counts.length],
                model.cost(sums[counts.length], counts.length),
                stretches(firstYear, sums, before));
    }

    private static List<Stretch> stretches(int firstYear, double[] sums, int[] before) {
        List<Stretch> stretches = new ArrayList<>();
        for (int end = sums.length - 1; end > 0; end = before[end]) {
            int start = before[end];
            stretches.add(
                    new Stretch(firstYear + start, firstYear + end - 1, (sums[end] - sums[start]) / (end - start)));
        }
        Collections.reverse(stretches);
        return stretches;
    }

    /** The first years of new levels. */
    public List<Integer> years() {
        return stretches.stream().skip(1).map(Stretch::from).toList();
    }
}
