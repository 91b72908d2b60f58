package entente.analysis.finding;

import entente.analysis.change.ChangePoints;
import entente.core.codebook.ActivityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finding 2: how many acts began each year, and per pair of states, inside windows of constant coverage. */
final class Growth implements Question {
    @Override
    public int number() {
        return 2;
    }

    @Override
    public String title() {
        return "Growth";
    }

    @Override
    public Finding answer(Evidence evidence, Findings others) {
        YearlyCounts.All all = YearlyCounts.of(evidence);
        List<GrowthSeries> series = all.counts().stream()
                .flatMap(counts -> GrowthSeries.of(counts).stream())
                .toList();
        GrowthShown shown = new GrowthShown(evidence, series);
        List<String> said = said(series);
        List<NotUsed> notUsed = all.counts().stream()
                .flatMap(counts -> counts.notUsed().stream())
                .toList();
        List<String> sources = all.counts().stream()
                .map(counts -> counts.dataset().id())
                .distinct()
                .toList();
        return new Finding(
                number(),
                title(),
                "Did states do more of it, year by year and per pair of states that could have, where a source covers the years"
                        + " alike?",
                sentence(series),
                said,
                unsaid(series, all.unfit()),
                shown.figures(all.counts(), String.join(" ", said)),
                List.of(shown.levels(), shown.unfit(all.unfit())),
                series.stream().map(GrowthShown::model).toList(),
                List.of(verdict(series)),
                evidence.coverage(Arrays.asList(ActivityType.values())),
                caveats(),
                sources,
                evidence.provenance(
                        sources,
                        "acts, each once for every source that attests it,",
                        all.counts().stream().mapToLong(YearlyCounts::total).sum(),
                        notUsed));
    }

    private static String sentence(List<GrowthSeries> series) {
        if (series.isEmpty()) {
            return "No source that is loaded covers ten years alike, so nothing can be said of growth: more entries in a year"
                    + " may only mean that more was read.";
        }
        long sources = series.stream()
                .map(one -> one.source().dataset().id())
                .distinct()
                .count();
        long rise = series.stream().filter(GrowthSeries::rises).count();
        long fall = series.stream().filter(GrowthSeries::falls).count();
        long rated = series.stream().filter(one -> one.firstRate().isPresent()).count();
        long rateRise = series.stream()
                .filter(one -> one.lastRate().orElse(0.0) > one.firstRate().orElse(0.0))
                .count();
        GrowthSeries most = series.stream()
                .filter(GrowthSeries::rises)
                .max(Comparator.comparingDouble(one -> one.last() / Math.max(one.first(), 0.05)))
                .orElse(series.get(0));
        return "Of %s from %s, each inside its window of constant coverage, %d end at a higher level than they begin and %d at a lower one; per possible pair of states %d of %d rise. %s"
                .formatted(
                        Words.count(series.size(), "series", "series"),
                        Words.count(sources, "source", "sources"),
                        rise,
                        fall,
                        rateRise,
                        rated,
                        rise == 0
                                ? "None grows."
                                : "Most of all grew %s: from %s to %s acts a year."
                                        .formatted(most.name(), number(most.first()), number(most.last())));
    }

    private static List<String> said(List<GrowthSeries> series) {
        return series.stream()
                .map(one -> "%s, %d to %d: %s%s."
                        .formatted(
                                one.name(),
                                one.source().from(),
                                one.source().to(),
                                stretches(one),
                                one.firstRate().isPresent() && one.lastRate().isPresent()
                                        ? "; per thousand possible pairs %s at first, %s at last"
                                                .formatted(
                                                        small(one.firstRate().orElse(0.0)),
                                                        small(one.lastRate().orElse(0.0)))
                                        : ""))
                .toList();
    }

    private static String stretches(GrowthSeries series) {
        List<ChangePoints.Stretch> stretches = series.changes().stretches();
        if (stretches.size() == 1) {
            return "no change of level, %s acts a year"
                    .formatted(number(stretches.get(0).mean()));
        }
        return "%s acts a year at first; %s"
                .formatted(
                        number(stretches.get(0).mean()),
                        Words.list(stretches.stream()
                                .skip(1)
                                .map(stretch -> "%s from %d".formatted(number(stretch.mean()), stretch.from()))
                                .toList()));
    }

    private static List<String> unsaid(List<GrowthSeries> series, List<YearlyCounts.Unfit> unfit) {
        List<String> unsaid = new ArrayList<>();
        if (!unfit.isEmpty()) {
            unsaid.add(
                    "%s of a source and a type have no window that serves (the table gives the reason of each): their numbers by year follow what was read."
                            .formatted(Words.count(unfit.size(), "pair", "pairs")));
        }
        unsaid.add(
                "Growth across sources: each defines its acts apart, so levels of two sources must not be compared nor added.");
        if (series.isEmpty()) {
            unsaid.add("Growth of any type: no source that is loaded covers ten years in full or by one procedure.");
            return unsaid;
        }
        unsaid.add("Growth after a window closes: the series end in %s."
                .formatted(Words.list(series.stream()
                        .map(one -> one.source().to())
                        .distinct()
                        .sorted()
                        .map(String::valueOf)
                        .toList())));
        unsaid.add(
                "Why a level changed. The year of a change is where the counts divide best; what happened then is not in them.");
        return unsaid;
    }

    private static List<String> caveats() {
        return List.of(
                "A sample by one procedure, such as exercises that newspapers reported, follows what newspapers print as well"
                        + " as what states do. It is shown apart from a census, and only over years each of which has an act.",
                "The penalty (twice the logarithm of the number of years) is Schwarz's; another would find more changes or"
                        + " fewer. Stretches are five years or more, so a change in the last five years cannot be seen.",
                "Change points are of counts. The number of possible pairs grows as states become independent; the rates"
                        + " divide by it and are not modelled.",
                "Bilateral is what names two participants; an organisation or alliance among them makes it multilateral. For a"
                        + " source that one state's acts fill, possible pairs are those with that state.",
                "In registers of orders, about half of the years are estimated by their makers.",
                "ATOP and COW count alliances by definitions that overlap, MME grew out of JME: two series that agree are not"
                        + " two proofs.");
    }

    private static Verdict verdict(List<GrowthSeries> series) {
        long rise = series.stream().filter(GrowthSeries::rises).count();
        Ruling ruling = series.isEmpty() ? Ruling.NOT_TESTABLE : rise == 0 ? Ruling.CONTRADICTED : Ruling.PARTLY;
        return new Verdict(
                "rapid-growth",
                ruling,
                series.isEmpty()
                        ? "No source that is loaded covers ten years alike."
                        : "%d of %d series rise inside their windows; none of the windows reaches today."
                                .formatted(rise, series.size()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%.0f", value);
    }

    private static String small(double value) {
        return String.format(Locale.ROOT, "%.3g", value);
    }
}
