package entente.analysis.finding;

import entente.analysis.AnalysisException;
import entente.analysis.change.ChangePoints;
import entente.analysis.change.CountModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Acts of one source of one kind by year, with the stretches of one level.
 *
 * @param source the source and its window
 * @param group bilateral or multilateral
 * @param counts acts begun in each year of the window
 * @param changes the stretches
 */
record GrowthSeries(YearlyCounts source, String group, List<Integer> counts, ChangePoints changes) {
    private static final int FEWEST_ACTS = 20;
    static final double PER = 1000;

    /** The series of a source that have acts enough to speak of levels. */
    static List<GrowthSeries> of(YearlyCounts counts) {
        List<GrowthSeries> series = new ArrayList<>();
        add(series, counts, "bilateral", counts.bilateral());
        add(series, counts, "multilateral", counts.multilateral());
        return series;
    }

    private static void add(List<GrowthSeries> series, YearlyCounts source, String group, List<Integer> counts) {
        int[] numbers = counts.stream().mapToInt(Integer::intValue).toArray();
        if (Arrays.stream(numbers).sum() >= FEWEST_ACTS) {
            series.add(
                    new GrowthSeries(source, group, counts, ChangePoints.of(source.from(), numbers, model(numbers))));
        }
    }

    /** Negative binomial where the counts vary more than Poisson counts do. */
    private static CountModel model(int[] counts) {
        try {
            return CountModel.NegativeBinomial.byMoments(counts);
        } catch (AnalysisException e) {
            return new CountModel.Poisson();
        }
    }

    double first() {
        return changes.stretches().get(0).mean();
    }

    double last() {
        return changes.stretches().get(changes.stretches().size() - 1).mean();
    }

    long acts() {
        return counts.stream().mapToLong(Integer::longValue).sum();
    }

    boolean rises() {
        return last() > first();
    }

    boolean falls() {
        return last() < first();
    }

    /** Acts per thousand possible pairs, over the years of the first or of the last stretch that have pairs. */
    Optional<Double> rate(ChangePoints.Stretch stretch) {
        long acts = 0;
        long pairs = 0;
        for (int year = stretch.from(); year <= stretch.to(); year++) {
            int place = year - source.from();
            if (source.pairs().get(place) > 0) {
                acts += counts.get(place);
                pairs += source.pairs().get(place);
            }
        }
        return pairs == 0 ? Optional.empty() : Optional.of(PER * acts / pairs);
    }

    Optional<Double> firstRate() {
        return rate(changes.stretches().get(0));
    }

    Optional<Double> lastRate() {
        return rate(changes.stretches().get(changes.stretches().size() - 1));
    }

    String name() {
        return "%s, %s".formatted(source.dataset().title(), group);
    }
}
