package entente.export.report;

import entente.analysis.finding.Drawing;
import entente.analysis.finding.Figure;
import java.util.List;
import java.util.Locale;

/** Draws bars from left to right, each of parts laid end to end. */
final class BarsSvg {
    private static final double WIDTH = 1040;
    private static final double LEFT = 250;
    private static final double RIGHT = 200;
    private static final double TOP = 34;
    private static final double BAR = 26;
    private static final double THICK = 17;
    private static final double AXIS = 44;
    private static final double SMALL = 11.5;

    /** How parts are told apart: colour, and whether they are hatched; each is dark or light enough for print. */
    private enum Part {
        FIRST("p0", "#0072b2", false),
        SECOND("p1", "#56b4e9", true),
        THIRD("p2", "#d55e00", false),
        FOURTH("p3", "#8c8a85", true);

        private final String cssClass;
        private final String colour;
        private final boolean hatched;

        Part(String cssClass, String colour, boolean hatched) {
            this.cssClass = cssClass;
            this.colour = colour;
            this.hatched = hatched;
        }

        String cssClass() {
            return cssClass;
        }
    }

    private final Svg svg = new Svg();
    private final Drawing.Bars bars;
    private final String id;
    private final Ticks ticks;

    private BarsSvg(String id, Drawing.Bars bars) {
        this.id = id;
        this.bars = bars;
        this.ticks = Ticks.linear(bars.bars().stream()
                .mapToDouble(
                        bar -> bar.lengths().stream().mapToLong(Long::longValue).sum())
                .max()
                .orElse(1));
    }

    static String draw(String id, Figure figure, Drawing.Bars bars) {
        return new BarsSvg(id, bars).draw(figure);
    }

    private String draw(Figure figure) {
        double bottom = TOP + bars.bars().size() * BAR;
        svg.open(id, WIDTH, bottom + AXIS, figure.title(), figure.description());
        for (Part part : Part.values()) {
            if (part.hatched) {
                svg.hatch(id + "-" + part.cssClass(), part.colour, "stroke " + part.cssClass(), 6);
            }
        }
        key();
        for (double tick : ticks.values()) {
            svg.line(x(tick), TOP, x(tick), bottom, Svg.HAIR, 1, "hair");
            svg.text(x(tick), bottom + 16, ticks.words(tick), Svg.Anchor.MIDDLE, SMALL, Svg.SOFT, "soft");
        }
        svg.text(x(0), bottom + 34, bars.unit(), Svg.Anchor.START, SMALL, Svg.SOFT, "soft");
        for (int place = 0; place < bars.bars().size(); place++) {
            bar(bars.bars().get(place), TOP + place * BAR + (BAR - THICK) / 2);
        }
        svg.line(x(0), TOP, x(0), bottom, Svg.SOFT, 1, "axis");
        return svg.close();
    }

    private void key() {
        if (bars.parts().size() < 2) {
            return;
        }
        double x = LEFT;
        for (int place = 0; place < bars.parts().size(); place++) {
            String words = bars.parts().get(place);
            box(x, 6, 18, 13, Part.values()[place]);
            svg.text(x + 24, 17, words, Svg.Anchor.START, 12.5, Svg.INK, "ink");
            x += 24 + Svg.width(words, 12.5) + 22;
        }
    }

    private void bar(Drawing.Bar bar, double top) {
        svg.text(LEFT - 10, top + 13, Svg.fitted(bar.label(), 12.5, LEFT - 14), Svg.Anchor.END, 12.5, Svg.INK, "ink");
        double reached = 0;
        List<Long> lengths = bar.lengths();
        for (int place = 0; place < lengths.size(); place++) {
            long length = lengths.get(place);
            if (length > 0) {
                double from = x(reached);
                double to = x(reached + length);
                box(from, top, to - from, THICK, Part.values()[place]);
                number(String.format(Locale.ROOT, "%,d", length), from, to, top, Part.values()[place]);
                reached += length;
            }
        }
        svg.text(
                x(reached) + 8,
                top + 13,
                Svg.fitted(bar.note(), SMALL, WIDTH - x(reached) - 8),
                Svg.Anchor.START,
                SMALL,
                Svg.SOFT,
                "soft");
    }

    private void number(String words, double from, double to, double top, Part part) {
        double width = Svg.width(words, SMALL);
        if (to - from < width + 8) {
            return;
        }
        double middle = (from + to) / 2;
        if (part.hatched) {
            svg.rect(middle - width / 2 - 3, top + 2, width + 6, THICK - 4, Svg.PAPER, 1, "paper");
        }
        svg.text(
                middle,
                top + 13,
                words,
                Svg.Anchor.MIDDLE,
                SMALL,
                part.hatched ? Svg.INK : Svg.PAPER,
                part.hatched ? "ink" : "on");
    }

    private void box(double x, double y, double width, double height, Part part) {
        svg.group(part.cssClass());
        svg.rect(
                x,
                y,
                width,
                height,
                part.hatched ? "url(#" + id + "-" + part.cssClass() + ")" : part.colour,
                1,
                part.hatched ? "hatched" : "part");
        svg.path(
                "M%s %sh%sv%sh-%sz"
                        .formatted(
                                Svg.number(x), Svg.number(y), Svg.number(width), Svg.number(height), Svg.number(width)),
                part.colour,
                1,
                "",
                1,
                "outline");
        svg.end();
    }

    private double x(double value) {
        return LEFT + ticks.share(value) * (WIDTH - LEFT - RIGHT);
    }
}
