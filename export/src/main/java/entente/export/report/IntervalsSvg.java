package entente.export.report;

import entente.analysis.finding.Drawing;
import entente.analysis.finding.Figure;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** Draws ratios with their intervals on a scale of powers: filled squares for what matters, hollow circles for the others. */
final class IntervalsSvg {
    private static final double WIDTH = 1040;
    private static final double LEFT = 430;
    private static final double RIGHT = 60;
    private static final double TOP = 10;
    private static final double LINE = 20;
    private static final double SPACE = 14;
    private static final double AXIS = 44;
    private static final double SMALL = 11.5;
    private static final double WORDS = 13;
    private static final double MARK = 4.5;
    private static final String MAIN = "#0072b2";
    private static final String OTHER = "#d55e00";
    private static final List<Double> TICKS =
            List.of(0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0);

    private final Svg svg = new Svg();
    private final Drawing.Intervals drawing;
    private final double least;
    private final double most;

    private IntervalsSvg(Drawing.Intervals drawing) {
        this.drawing = drawing;
        this.least = Math.log(Math.max(0.05, Math.min(0.8, values().min().orElse(0.8))));
        this.most = Math.log(Math.min(200, Math.max(1.25, values().max().orElse(1.25))));
    }

    private DoubleStream values() {
        return drawing.groups().stream()
                .flatMap(group -> group.intervals().stream())
                .flatMapToDouble(interval -> DoubleStream.of(interval.low(), interval.high()));
    }

    static String draw(String id, Figure figure, Drawing.Intervals drawing) {
        return new IntervalsSvg(drawing).draw(id, figure);
    }

    private String draw(String id, Figure figure) {
        double bottom = TOP;
        for (Drawing.IntervalGroup group : drawing.groups()) {
            bottom += Math.max(2, group.intervals().size()) * LINE + SPACE;
        }
        svg.open(id, WIDTH, bottom + AXIS, figure.title(), figure.description());
        for (double tick : TICKS) {
            if (Math.log(tick) >= least && Math.log(tick) <= most) {
                svg.line(
                        x(tick), TOP, x(tick), bottom, tick == 1 ? Svg.SOFT : Svg.HAIR, 1, tick == 1 ? "axis" : "hair");
                svg.text(x(tick), bottom + 16, words(tick), Svg.Anchor.MIDDLE, SMALL, Svg.SOFT, "soft");
            }
        }
        svg.text(LEFT, bottom + 34, drawing.unit(), Svg.Anchor.START, SMALL, Svg.SOFT, "soft");
        double y = TOP;
        for (Drawing.IntervalGroup group : drawing.groups()) {
            svg.bold(0, y + 15, group.label(), WORDS, LEFT - 115);
            svg.text(0, y + 15 + LINE, group.note(), Svg.Anchor.START, SMALL, Svg.SOFT, "soft");
            for (int place = 0; place < group.intervals().size(); place++) {
                interval(group.intervals().get(place), y + place * LINE + 11);
            }
            y += Math.max(2, group.intervals().size()) * LINE + SPACE;
        }
        return svg.close();
    }

    private static String words(double tick) {
        return tick >= 1 ? String.format(Locale.ROOT, "%.0f", tick) : String.valueOf(tick);
    }

    private void interval(Drawing.Interval interval, double y) {
        svg.text(LEFT - 12, y + 4, interval.label(), Svg.Anchor.END, SMALL, Svg.INK, "ink");
        String colour = interval.main() ? MAIN : OTHER;
        double at = x(interval.ratio());
        svg.group(interval.main() ? "c0" : "c1");
        svg.line(x(interval.low()), y, x(interval.high()), y, colour, 2, "curve");
        if (interval.main()) {
            svg.rect(at - MARK, y - MARK, 2 * MARK, 2 * MARK, colour, 1, "mark");
        } else {
            String d = "M%1$s %2$sa%3$s %3$s 0 1 0 %4$s 0a%3$s %3$s 0 1 0 -%4$s 0z"
                    .formatted(Svg.number(at - MARK), Svg.number(y), Svg.number(MARK), Svg.number(2 * MARK));
            svg.shape(d, Svg.PAPER, colour, "paper curve");
        }
        svg.end();
        svg.text(
                x(interval.high()) + 8,
                y + 4,
                String.format(Locale.ROOT, "%.2f", interval.ratio()),
                Svg.Anchor.START,
                SMALL,
                Svg.SOFT,
                "soft");
    }

    private double x(double ratio) {
        double place = Math.max(least, Math.min(most, Math.log(ratio)));
        return LEFT + (place - least) / (most - least) * (WIDTH - LEFT - RIGHT);
    }
}
