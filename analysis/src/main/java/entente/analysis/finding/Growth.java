package entente.analysis.finding;

import entente.analysis.AnalysisException;
import entente.analysis.change.ChangePoints;
import entente.analysis.change.CountModel;
import entente.analysis.finding.FindingTable.Column;
import entente.core.codebook.ActivityType;
import entente.core.record.CoverageKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finding 2: how many acts began each year, and per pair of states, inside windows of constant coverage. */
final class Growth implements Question {
    private static final int FEWEST_ACTS = 20;
    private static final double PER = 1000;
    /** Windows of more years than this have their rates drawn by decade. */
    private static final int LONG = 90;

    private static final int DECADE = 10;

    @Override
    public int number() {
        return 2;
    }

    @Override
    public String title() {
        return "Growth";
    }

    /**
     * Acts of one source of one kind, with the stretches of one level.
     *
     * @param group bilateral or multilateral
     * @param changes the stretches
     */
    private record Series(YearlyCounts source, String group, List<Integer> counts, ChangePoints changes) {
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

    @Override
    public Finding answer(Evidence evidence, Findings others) {
        YearlyCounts.All all = YearlyCounts.of(evidence);
        List<Series> series =
                all.counts().stream().flatMap(counts -> series(counts).stream()).toList();
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
                said(series),
                unsaid(series, all.unfit()),
                figures(evidence, all.counts(), series),
                List.of(levels(evidence, series), unfit(evidence, all.unfit())),
                series.stream().map(Growth::model).toList(),
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

    private static List<Series> series(YearlyCounts counts) {
        List<Series> series = new ArrayList<>();
        add(series, counts, "bilateral", counts.bilateral());
        add(series, counts, "multilateral", counts.multilateral());
        return series;
    }

    private static void add(List<Series> series, YearlyCounts source, String group, List<Integer> counts) {
        int[] numbers = counts.stream().mapToInt(Integer::intValue).toArray();
        if (Arrays.stream(numbers).sum() >= FEWEST_ACTS) {
            series.add(new Series(source, group, counts, ChangePoints.of(source.from(), numbers, model(numbers))));
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

    private static String sentence(List<Series> series) {
        if (series.isEmpty()) {
            return "No source that is loaded covers ten years alike, so nothing can be said of growth: more entries in a year"
                    + " may only mean that more was read.";
        }
        long sources = series.stream()
                .map(one -> one.source().dataset().id())
                .distinct()
                .count();
        long rise = series.stream().filter(Series::rises).count();
        long fall = series.stream().filter(Series::falls).count();
        long rated = series.stream().filter(one -> one.firstRate().isPresent()).count();
        long rateRise = series.stream()
                .filter(one -> one.lastRate().orElse(0.0) > one.firstRate().orElse(0.0))
                .count();
        Series most = series.stream()
                .filter(Series::rises)
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

    private static List<String> said(List<Series> series) {
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

    private static String stretches(Series series) {
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

    private static List<String> unsaid(List<Series> series, List<YearlyCounts.Unfit> unfit) {
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

    private static List<Figure> figures(Evidence evidence, List<YearlyCounts> counts, List<Series> series) {
        List<Drawing.Panel> yearly = new ArrayList<>();
        List<Drawing.Panel> rates = new ArrayList<>();
        for (YearlyCounts source : counts) {
            List<Series> own =
                    series.stream().filter(one -> one.source().equals(source)).toList();
            if (!own.isEmpty()) {
                yearly.add(panel(
                        evidence,
                        source,
                        "acts begun in the year",
                        own.stream().map(Growth::curve).toList()));
                List<Drawing.Curve> curves = own.stream()
                        .map(Growth::rateCurve)
                        .filter(c -> !c.points().isEmpty())
                        .toList();
                if (!curves.isEmpty()) {
                    rates.add(panel(
                            evidence,
                            source,
                            source.centre()
                                    .map(name -> "acts per thousand pairs with " + name)
                                    .orElse("acts per thousand possible pairs"),
                            curves));
                }
            }
        }
        if (yearly.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Figure(
                        "yearly",
                        "Acts begun each year by source, inside its window of constant coverage.",
                        String.join(" ", said(series)),
                        "Thin: counts by year. Thick: levels between changes, each change with its first year. Blue circles are"
                                + " bilateral, orange triangles multilateral. Every panel has its own scale.",
                        new Drawing.Curves(yearly),
                        data(series)),
                new Figure(
                        "rates",
                        "The same per thousand pairs of states that could have acted together.",
                        "Rates by year. " + String.join(" ", said(series)),
                        "Acts of the year divided by the pairs of members of the COW state system on a common day of it, times a"
                                + " thousand; windows of more than ninety years by decade. A multilateral act counts once, however many pairs it joins.",
                        new Drawing.Curves(rates),
                        rateData(series)));
    }

    private static Drawing.Panel panel(
            Evidence evidence, YearlyCounts source, String unit, List<Drawing.Curve> curves) {
        return new Drawing.Panel(
                evidence.label(source.type()) + ": " + source.dataset().title(),
                (source.kind() == CoverageKind.CENSUS ? "census" : "sample") + " " + source.from() + "–" + source.to(),
                unit,
                Drawing.Scale.LINEAR,
                curves);
    }

    private static Drawing.Curve curve(Series series) {
        List<Drawing.Point> points = new ArrayList<>();
        for (int place = 0; place < series.counts().size(); place++) {
            points.add(new Drawing.Point(
                    series.source().from() + place, series.counts().get(place)));
        }
        return new Drawing.Curve(
                series.group(),
                points,
                series.changes().stretches().stream()
                        .map(stretch -> new Drawing.Level(stretch.from(), stretch.to(), stretch.mean()))
                        .toList());
    }

    /** By year, or by decade where the window is long and pairs were few at its beginning. */
    private static Drawing.Curve rateCurve(Series series) {
        int step = series.counts().size() > LONG ? DECADE : 1;
        List<Drawing.Point> points = new ArrayList<>();
        for (int place = 0; place + step <= series.counts().size(); place += step) {
            int year = series.source().from() + place;
            int middle = year + step / 2;
            series.rate(new ChangePoints.Stretch(year, year + step - 1, 0))
                    .ifPresent(rate -> points.add(new Drawing.Point(middle, rate)));
        }
        return new Drawing.Curve(series.group(), points, List.of());
    }

    private static FindingTable data(List<Series> series) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Series one : series) {
            for (int place = 0; place < one.counts().size(); place++) {
                rows.add(List.of(
                        Cell.of(one.source().dataset().id()),
                        Cell.of(one.source().type().name()),
                        Cell.of(one.group()),
                        Cell.year(one.source().from() + place),
                        Cell.of(one.counts().get(place))));
            }
        }
        return new FindingTable(
                "yearly",
                "Acts begun each year",
                List.of(
                        Column.words("dataset", "Source"),
                        Column.words("type", "Type"),
                        Column.words("group", "Kind"),
                        Column.numbers("year", "Year"),
                        Column.numbers("acts", "Acts")),
                rows);
    }

    private static FindingTable rateData(List<Series> series) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Series one : series) {
            for (int place = 0; place < one.counts().size(); place++) {
                long pairs = one.source().pairs().get(place);
                if (pairs > 0) {
                    rows.add(List.of(
                            Cell.of(one.source().dataset().id()),
                            Cell.of(one.source().type().name()),
                            Cell.of(one.group()),
                            Cell.year(one.source().from() + place),
                            Cell.of(one.counts().get(place)),
                            Cell.of(pairs),
                            Cell.of(PER * one.counts().get(place) / pairs, 4)));
                }
            }
        }
        return new FindingTable(
                "rates",
                "Acts per thousand possible pairs",
                List.of(
                        Column.words("dataset", "Source"),
                        Column.words("type", "Type"),
                        Column.words("group", "Kind"),
                        Column.numbers("year", "Year"),
                        Column.numbers("acts", "Acts"),
                        Column.numbers("pairs", "Possible pairs"),
                        Column.numbers("per_thousand", "Per thousand")),
                rows);
    }

    private static FindingTable levels(Evidence evidence, List<Series> series) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Series one : series) {
            rows.add(List.of(
                    Cell.of(
                                    one.source().dataset().title(),
                                    one.source().dataset().id())
                            .leadingTo(new Target(
                                    Target.Kind.SOURCE, one.source().dataset().id())),
                    Cell.of(
                            evidence.label(one.source().type()),
                            one.source().type().name()),
                    Cell.of(one.group()),
                    Cell.of(one.source().kind() == CoverageKind.CENSUS ? "census" : "sample"),
                    Cell.of(one.source().from() + "–" + one.source().to()),
                    Cell.of(one.acts()),
                    Cell.of(one.first(), 1),
                    Cell.of(one.last(), 1),
                    one.firstRate().map(rate -> Cell.of(rate, 3)).orElse(Cell.EMPTY),
                    one.lastRate().map(rate -> Cell.of(rate, 3)).orElse(Cell.EMPTY),
                    Cell.of(Words.list(
                            one.changes().years().stream().map(String::valueOf).toList()))));
        }
        return new FindingTable(
                "levels",
                "First and last level of each series, and the years of change",
                List.of(
                        Column.words("source", "Source"),
                        Column.words("type", "Type"),
                        Column.words("group", "Kind"),
                        Column.words("coverage", "Coverage"),
                        Column.words("window", "Window"),
                        Column.numbers("acts", "Acts"),
                        Column.numbers("first_level", "First level, a year"),
                        Column.numbers("last_level", "Last level, a year"),
                        Column.numbers("first_rate", "First, per 1,000 pairs"),
                        Column.numbers("last_rate", "Last, per 1,000 pairs"),
                        Column.words("changes", "Changes")),
                rows);
    }

    private static FindingTable unfit(Evidence evidence, List<YearlyCounts.Unfit> unfit) {
        return new FindingTable(
                "unfit",
                "Sources without a window that serves",
                List.of(
                        Column.words("source", "Source"),
                        Column.words("type", "Type"),
                        Column.words("reason", "Why not")),
                unfit.stream()
                        .map(one -> List.of(
                                Cell.of(one.dataset().title(), one.dataset().id())
                                        .leadingTo(new Target(
                                                Target.Kind.SOURCE,
                                                one.dataset().id())),
                                Cell.of(evidence.label(one.type()), one.type().name()),
                                Cell.of(one.reason())))
                        .toList());
    }

    private static ModelResult model(Series series) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ChangePoints.Stretch stretch : series.changes().stretches()) {
            rows.add(List.of(
                    Cell.year(stretch.from()),
                    Cell.year(stretch.to()),
                    Cell.of(stretch.mean(), 2),
                    series.rate(stretch).map(rate -> Cell.of(rate, 4)).orElse(Cell.EMPTY)));
        }
        ChangePoints changes = series.changes();
        return new ModelResult(
                "Change points: " + series.name(),
                "Counts by year under a %s model; each change must save %.3f (Schwarz, 2 log %d); stretches of %d years or more; optimal partitioning (Jackson et al. 2005)."
                        .formatted(
                                changes.model(),
                                changes.penalty(),
                                series.counts().size(),
                                changes.shortest()),
                series.counts().size(),
                "years",
                List.of(),
                new FindingTable(
                        "changes-%s-%s-%s"
                                .formatted(
                                        series.source().dataset().id(),
                                        series.source().type().name().toLowerCase(Locale.ROOT),
                                        series.group()),
                        "Stretches of one level",
                        List.of(
                                Column.numbers("from", "From"),
                                Column.numbers("to", "To"),
                                Column.numbers("mean", "Acts a year"),
                                Column.numbers("per_thousand_pairs", "Per 1,000 pairs")),
                        rows),
                List.of("Cost %.2f with the changes, %.2f without any."
                        .formatted(changes.cost(), changes.costWithoutChange())));
    }

    private static Verdict verdict(List<Series> series) {
        long rise = series.stream().filter(Series::rises).count();
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
