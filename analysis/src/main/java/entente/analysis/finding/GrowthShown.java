package entente.analysis.finding;

import entente.analysis.change.ChangePoints;
import entente.analysis.finding.FindingTable.Column;
import entente.core.record.CoverageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures, tables and change points of growth. */
final class GrowthShown {
    /** Windows of more years than this have their rates drawn by decade. */
    private static final int LONG = 90;

    private static final int DECADE = 10;

    private final Evidence evidence;
    private final List<GrowthSeries> series;

    GrowthShown(Evidence evidence, List<GrowthSeries> series) {
        this.evidence = evidence;
        this.series = series;
    }

    /** The figures; each says in words what it shows. */
    List<Figure> figures(List<YearlyCounts> counts, String inWords) {
        List<Drawing.Panel> yearly = new ArrayList<>();
        List<Drawing.Panel> rates = new ArrayList<>();
        for (YearlyCounts source : counts) {
            List<GrowthSeries> own =
                    series.stream().filter(one -> one.source().equals(source)).toList();
            if (!own.isEmpty()) {
                yearly.add(panel(
                        source,
                        "acts begun in the year",
                        own.stream().map(GrowthShown::curve).toList()));
                List<Drawing.Curve> curves = own.stream()
                        .map(GrowthShown::rateCurve)
                        .filter(c -> !c.points().isEmpty())
                        .toList();
                if (!curves.isEmpty()) {
                    rates.add(panel(
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
                        inWords,
                        "Thin: counts by year. Thick: levels between changes, each change with its first year. Blue circles are"
                                + " bilateral, orange triangles multilateral. Every panel has its own scale.",
                        new Drawing.Curves(yearly),
                        data()),
                new Figure(
                        "rates",
                        "The same per thousand pairs of states that could have acted together.",
                        "Rates by year. " + inWords,
                        "Acts of the year divided by the pairs of members of the COW state system on a common day of it, times a"
                                + " thousand; windows of more than ninety years by decade. A multilateral act counts once, however many pairs it joins.",
                        new Drawing.Curves(rates),
                        rateData()));
    }

    private Drawing.Panel panel(YearlyCounts source, String unit, List<Drawing.Curve> curves) {
        return new Drawing.Panel(
                evidence.label(source.type()) + ": " + source.dataset().title(),
                (source.kind() == CoverageKind.CENSUS ? "census" : "sample") + " " + source.from() + "–" + source.to(),
                unit,
                Drawing.Scale.LINEAR,
                curves);
    }

    private static Drawing.Curve curve(GrowthSeries series) {
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
    private static Drawing.Curve rateCurve(GrowthSeries series) {
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

    private FindingTable data() {
        List<List<Cell>> rows = new ArrayList<>();
        for (GrowthSeries one : series) {
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

    private FindingTable rateData() {
        List<List<Cell>> rows = new ArrayList<>();
        for (GrowthSeries one : series) {
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
                            Cell.of(GrowthSeries.PER * one.counts().get(place) / pairs, 4)));
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

    /** First and last level of each series. */
    FindingTable levels() {
        List<List<Cell>> rows = new ArrayList<>();
        for (GrowthSeries one : series) {
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

    /** Sources that cannot be counted by year, and why. */
    FindingTable unfit(List<YearlyCounts.Unfit> unfit) {
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

    /** The change points of a series. */
    static ModelResult model(GrowthSeries series) {
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
}
