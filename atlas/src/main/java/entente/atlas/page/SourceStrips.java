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
 * The years datasets claim to cover, a line for each dataset: a census full, a sample lighter, the rest hatched. Lengths are
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

    /** A dataset. */
    record Line(String name, String title, String address, boolean loaded, int y, List<Bar> bars) {}

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
        TimeAxis axis = TimeAxis.over(Math.max(first, TimeAxis.BEGINNING), last, LEFT, RIGHT);
        List<Line> lines = new ArrayList<>();
        for (DatasetDescriptor dataset : datasets) {
            lines.add(new Line(
                    dataset.title().length() <= LONGEST
                            ? dataset.title()
                            : dataset.title().substring(0, LONGEST - 1).strip() + "…",
                    dataset.title(),
                    Addresses.source(dataset.id()),
                    loaded.contains(dataset.id()),
                    TOP + lines.size() * ROW,
                    bars(dataset, axis)));
        }
        int axisY = TOP + lines.size() * ROW + 4;
        return new SourceStrips(RIGHT + 40, axisY + 28, axisY, LEFT, RIGHT, lines, axis.ticks(), axis.turns());
    }

    private static Stream<Claim> claims(DatasetDescriptor dataset) {
        return Stream.concat(
                dataset.coverage().stream().map(Claim::of),
                dataset.context().coverage().stream().map(Claim::of));
    }

    /** The loosest claims first, so that a census lies over them. */
    private static List<Bar> bars(DatasetDescriptor dataset, TimeAxis axis) {
        Map<Claim, List<Claim>> claims = claims(dataset)
                .sorted(Comparator.comparing(Claim::kind).reversed())
                .collect(Collectors.groupingBy(Claim::withoutWhat, LinkedHashMap::new, Collectors.toList()));
        List<Bar> bars = new ArrayList<>();
        claims.forEach((claim, same) -> {
            double x = axis.positionOfYear(claim.firstYear);
            double width = Math.max(NARROWEST, axis.positionOfYear(claim.lastYear + 1.0) - x);
            bars.add(new Bar(
                    LaneChart.number(x),
                    LaneChart.number(width),
                    switch (claim.kind) {
                        case CENSUS -> "census";
                        case SAMPLE -> "sample";
                        case ANECDOTAL, EXEMPT -> "loose";
                    },
                    "%s to %s, %s of %s"
                            .formatted(
                                    SpellAxis.yearWords(claim.firstYear),
                                    SpellAxis.yearWords(claim.lastYear),
                                    claim.kind.name().toLowerCase(Locale.ROOT),
                                    same.stream()
                                            .map(Claim::what)
                                            .distinct()
                                            .limit(9)
                                            .collect(Collectors.joining("; ")))));
        });
        return bars;
    }
}
