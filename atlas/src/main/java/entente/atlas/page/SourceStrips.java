package entente.atlas.page;

import entente.core.record.ContextCoverage;
import entente.core.record.Coverage;
import entente.core.record.CoverageKind;
import entente.core.record.DatasetDescriptor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The years that are covered, a line for each dataset or type: a census full, a sample lighter, the rest hatched. Lengths are
 * in pixels of the drawing.
 */
record SourceStrips(
        int width,
        int height,
        int axisY,
        int left,
        int right,
        List<Line> lines,
        List<Tick> ticks,
        List<Integer> turns) {
    private static final int LEFT = 300;
    private static final int RIGHT = 1090;
    private static final int ROW = 26;
    private static final int TOP = 6;
    private static final int LONGEST = 38;
    private static final double NARROWEST = 3;
    private static final String AWAY = "strip away";

    /** A dataset or a type, with the class of its colour. */
    record Line(String name, String title, String address, String style, int y, List<Bar> bars) {}

    /** What a line is drawn of. */
    record Row(String name, String address, String style, List<Span> spans) {}

    /** Some years and how they are covered, in words too. */
    record Span(int firstYear, int lastYear, CoverageKind kind, String title) {}

    /** Some years, and how they are covered: {@code census}, {@code sample} or {@code loose}. */
    record Bar(String x, String width, String kind, String title) {}

    /**
     * A claim to cover some years.
     *
     * @param what the type of activity, or the layout of a dataset of context, and whom
     */
    private record Claim(int firstYear, int lastYear, CoverageKind kind, String what) {
        static Claim of(Coverage coverage) {
            return new Claim(
                    coverage.firstYear(),
                    coverage.lastYear(),
                    coverage.kind(),
                    coverage.type().name() + " (" + coverage.actors() + ")");
        }

        static Claim of(ContextCoverage coverage) {
            return new Claim(
                    coverage.firstYear(),
                    coverage.lastYear(),
                    coverage.kind(),
                    "context, " + coverage.layout() + " (" + coverage.actors() + ")");
        }

        Claim withoutWhat() {
            return new Claim(firstYear, lastYear, kind, "");
        }
    }

    static SourceStrips of(List<DatasetDescriptor> datasets, List<String> loaded) {
        List<Claim> all = datasets.stream().flatMap(SourceStrips::claims).toList();
        int first = all.stream().mapToInt(Claim::firstYear).min().orElse(0);
        int last = all.stream().mapToInt(Claim::lastYear).max().orElse(0);
        return drawn(
                datasets.stream()
                        .map(dataset -> new Row(
                                dataset.title(),
                                Addresses.source(dataset.id()),
                                loaded.contains(dataset.id()) ? "strip" : AWAY,
                                spans(dataset)))
                        .toList(),
                first,
                last);
    }

    /** A line for each row, over an axis of years. */
    static SourceStrips drawn(List<Row> rows, int firstYear, int lastYear) {
        TimeAxis axis = TimeAxis.over(Math.max(firstYear, TimeAxis.BEGINNING), lastYear, LEFT, RIGHT);
        List<Line> lines = new ArrayList<>();
        for (Row row : rows) {
            lines.add(new Line(
                    row.name.length() <= LONGEST
                            ? row.name
                            : row.name.substring(0, LONGEST - 1).strip() + "…",
                    row.style.equals(AWAY) ? row.name + ", not loaded" : row.name,
                    row.address,
                    row.style,
                    TOP + lines.size() * ROW,
                    row.spans.stream().map(span -> bar(span, axis)).toList()));
        }
        int axisY = TOP + lines.size() * ROW + 4;
        return new SourceStrips(RIGHT + 40, axisY + 28, axisY, LEFT, RIGHT, lines, axis.ticks(), axis.turns());
    }

    private static Stream<Claim> claims(DatasetDescriptor dataset) {
        return Stream.concat(
                dataset.coverage().stream().map(Claim::of),
                dataset.context().coverage().stream().map(Claim::of));
    }

    private static Bar bar(Span span, TimeAxis axis) {
        double x = axis.positionOfYear(span.firstYear);
        double width = Math.max(NARROWEST, axis.positionOfYear(span.lastYear + 1.0) - x);
        return new Bar(
                LaneChart.number(x),
                LaneChart.number(width),
                switch (span.kind) {
                    case CENSUS -> "census";
                    case SAMPLE -> "sample";
                    case ANECDOTAL, EXEMPT -> "loose";
                },
                span.title);
    }

    /** The loosest claims first, so that a census lies over them. */
    private static List<Span> spans(DatasetDescriptor dataset) {
        Map<Claim, List<Claim>> claims = claims(dataset)
                .sorted(Comparator.comparing(Claim::kind).reversed())
                .collect(Collectors.groupingBy(Claim::withoutWhat, LinkedHashMap::new, Collectors.toList()));
        List<Span> spans = new ArrayList<>();
        claims.forEach((claim, same) -> spans.add(new Span(
                claim.firstYear,
                claim.lastYear,
                claim.kind,
                "%s to %s, %s of %s"
                        .formatted(
                                SpellAxis.yearWords(claim.firstYear),
                                SpellAxis.yearWords(claim.lastYear),
                                claim.kind.name().toLowerCase(Locale.ROOT),
                                same.stream()
                                        .map(Claim::what)
                                        .distinct()
                                        .limit(9)
                                        .collect(Collectors.joining("; "))))));
        return spans;
    }
}
