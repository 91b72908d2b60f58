package entente.export.report;

import entente.analysis.finding.Drawing;
import entente.analysis.finding.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Draws curves over years, in two columns of panels, or one panel alone. */
final class CurvesSvg {
    private static final double WIDTH = 1040;
    private static final double GAP = 24;
    private static final double HEIGHT = 252;
    private static final double HEAD = 42;
    private static final double FOOT = 26;
    private static final double LEFT = 58;
    private static final double LABELS = 112;
    private static final double SMALL = 11.5;
    private static final int MOST_MARKED = 90;

    private final Svg svg = new Svg();

    private CurvesSvg() {}

    static String draw(String id, Figure figure, Drawing.Curves curves) {
        return new CurvesSvg().all(id, figure, curves.panels());
    }

    private String all(String id, Figure figure, List<Drawing.Panel> panels) {
        int columns = panels.size() > 1 ? 2 : 1;
        int rows = (panels.size() + columns - 1) / columns;
        double width = (WIDTH - GAP * (columns - 1)) / columns;
        svg.open(id, WIDTH, Math.max(1, rows) * HEIGHT, figure.title(), figure.description());
        for (int place = 0; place < panels.size(); place++) {
            int row = place / columns;
            int column = place % columns;
            new Plot(panels.get(place), column * (width + GAP), row * HEIGHT, width).draw();
        }
        return svg.close();
    }

    /** One panel with its scales. */
    private final class Plot {
        private final Drawing.Panel panel;
        private final double left;
        private final double top;
        private final double plotLeft;
        private final double plotRight;
        private final double plotTop;
        private final double plotBottom;
        private final int firstYear;
        private final int lastYear;
        private final Ticks ticks;

        Plot(Drawing.Panel panel, double left, double top, double width) {
            this.panel = panel;
            this.left = left;
            this.top = top;
            this.plotLeft = left + LEFT;
            this.plotRight = left + width - LABELS;
            this.plotTop = top + HEAD;
            this.plotBottom = top + HEIGHT - FOOT;
            this.firstYear = years().min().orElse(0);
            this.lastYear = Math.max(firstYear + 1, years().max().orElse(1));
            double most = panel.curves().stream()
                    .flatMapToDouble(curve -> DoubleStream.concat(
                            curve.points().stream().mapToDouble(Drawing.Point::value),
                            curve.bands().stream().mapToDouble(Drawing.Band::high)))
                    .max()
                    .orElse(1);
            this.ticks = panel.scale() == Drawing.Scale.LINEAR ? Ticks.linear(most) : Ticks.logarithmic(most);
        }

        private IntStream years() {
            return panel.curves().stream()
                    .flatMap(curve -> curve.points().stream())
                    .mapToInt(Drawing.Point::year);
        }

        void draw() {
            svg.bold(left, top + 14, panel.title(), 13.5, plotRight - left + LABELS);
            svg.text(
                    left,
                    top + 30,
                    panel.note().isEmpty() ? panel.unit() : panel.note() + "; " + panel.unit(),
                    Svg.Anchor.START,
                    SMALL,
                    Svg.SOFT,
                    "soft");
            for (double tick : ticks.values()) {
                svg.line(plotLeft, y(tick), plotRight, y(tick), Svg.HAIR, 1, "hair");
                svg.text(plotLeft - 6, y(tick) + 4, ticks.words(tick), Svg.Anchor.END, SMALL, Svg.SOFT, "soft");
            }
            int step = Ticks.years(lastYear - firstYear, (plotRight - plotLeft) / 64);
            for (int year = Math.floorDiv(firstYear + step - 1, step) * step; year <= lastYear; year += step) {
                svg.line(x(year), plotBottom, x(year), plotBottom + 4, Svg.SOFT, 1, "axis");
                svg.text(
                        x(year),
                        plotBottom + 17,
                        year < 0 ? -year + " BCE" : String.valueOf(Math.max(1, year)),
                        Svg.Anchor.MIDDLE,
                        SMALL,
                        Svg.SOFT,
                        "soft");
            }
            svg.line(plotLeft, plotBottom, plotRight, plotBottom, Svg.SOFT, 1, "axis");
            for (int place = 0; place < panel.curves().size(); place++) {
                curve(panel.curves().get(place), CurveStyle.of(place));
            }
            labels();
        }

        private void curve(Drawing.Curve curve, CurveStyle style) {
            boolean thin = !curve.levels().isEmpty();
            List<Drawing.Point> seen = curve.points().stream()
                    .filter(point -> panel.scale() == Drawing.Scale.LINEAR || point.value() >= 1)
                    .toList();
            StringBuilder d = new StringBuilder();
            int before = Integer.MIN_VALUE;
            int step = curve.points().size() > 1
                    ? curve.points().get(1).year() - curve.points().get(0).year()
                    : 1;
            for (Drawing.Point point : seen) {
                boolean follows = before != Integer.MIN_VALUE && point.year() - before <= step;
                d.append(follows ? 'L' : 'M')
                        .append(Svg.number(x(point.year())))
                        .append(' ')
                        .append(Svg.number(y(point.value())));
                before = point.year();
            }
            svg.group(style.cssClass());
            svg.path(d.toString(), style.colour(), thin ? 1 : 1.8, style.dash(), thin ? 0.75 : 1, "curve");
            for (Drawing.Band band : curve.bands()) {
                svg.path(
                        "M%s %sV%s"
                                .formatted(
                                        Svg.number(x(band.year())),
                                        Svg.number(y(band.low())),
                                        Svg.number(y(band.high()))),
                        style.colour(),
                        5,
                        "",
                        0.35,
                        "curve");
            }
            if (seen.size() <= MOST_MARKED) {
                for (Drawing.Point point : seen) {
                    mark(x(point.year()), y(point.value()), style);
                }
            }
            for (Drawing.Level level : curve.levels()) {
                svg.path(
                        "M%s %sH%s"
                                .formatted(
                                        Svg.number(x(level.from() - 0.4)),
                                        Svg.number(y(level.value())),
                                        Svg.number(x(level.to() + 0.4))),
                        style.colour(),
                        3.6,
                        "",
                        0.9,
                        "curve");
            }
            curve.levels().stream().skip(1).forEach(level -> {
                boolean first = style == CurveStyle.FIRST;
                svg.text(
                        x(level.from()),
                        first || y(level.value()) + 15 > plotBottom ? y(level.value()) - 6 : y(level.value()) + 15,
                        String.valueOf(level.from()),
                        Svg.Anchor.START,
                        10.5,
                        style.colour(),
                        "label");
            });
            svg.end();
        }

        private void mark(double x, double y, CurveStyle style) {
            svg.shape(style.markAt(x, y), style.colour(), "none", "mark");
        }

        /** Names at the ends of the curves, pushed apart where they would meet. */
        private void labels() {
            record Label(CurveStyle style, String words, double y) {}
            List<Label> labels = new ArrayList<>();
            for (int place = 0; place < panel.curves().size(); place++) {
                Drawing.Curve curve = panel.curves().get(place);
                if (!curve.points().isEmpty()) {
                    double value = curve.levels().isEmpty()
                            ? curve.points().get(curve.points().size() - 1).value()
                            : curve.levels().get(curve.levels().size() - 1).value();
                    labels.add(new Label(CurveStyle.of(place), curve.label(), y(value)));
                }
            }
            labels.sort(Comparator.comparingDouble(Label::y).reversed());
            double lowest = plotBottom + 4;
            for (Label label : labels) {
                double y = Math.min(label.y(), lowest);
                lowest = y - 15;
                svg.group(label.style().cssClass());
                mark(plotRight + 10, y, label.style());
                svg.text(
                        plotRight + 18,
                        y + 4,
                        Svg.fitted(label.words(), 12, LABELS - 18),
                        Svg.Anchor.START,
                        12,
                        label.style().colour(),
                        "label");
                svg.end();
            }
        }

        private double x(double year) {
            return plotLeft + (year - firstYear) / (lastYear - firstYear) * (plotRight - plotLeft);
        }

        private double y(double value) {
            return plotBottom - ticks.share(value) * (plotBottom - plotTop);
        }
    }
}
