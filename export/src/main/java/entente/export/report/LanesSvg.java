package entente.export.report;

import entente.analysis.finding.Drawing;
import entente.analysis.finding.Figure;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Draws lanes of types over a long time. */
final class LanesSvg {
    private static final double WIDTH = 1040;
    private static final double LEFT = 236;
    private static final double RIGHT = 20;
    private static final double TOP = 12;
    private static final double LANE = 56;
    private static final double AXIS = 34;
    private static final int TICK = 500;
    private static final double SMALL = 11.5;

    /** Paul Tol's muted colours, as the atlas has them. */
    private static final Map<String, String> COLOURS = Map.of(
            "AGREEMENT", "#332288",
            "EXERCISE", "#117733",
            "CONTACT", "#cc6677",
            "ATTACHE", "#882255",
            "INTEROPERABILITY", "#88ccee",
            "TRAINING", "#44aa99",
            "PEACEKEEPING", "#999933",
            "HADR", "#ddcc77",
            "EVENT", "#aa4499");

    private final Svg svg = new Svg();
    private final Drawing.Lanes lanes;

    private LanesSvg(Drawing.Lanes lanes) {
        this.lanes = lanes;
    }

    static String draw(String id, Figure figure, Drawing.Lanes lanes) {
        return new LanesSvg(lanes).draw(id, figure);
    }

    private String draw(String id, Figure figure) {
        double bottom = TOP + lanes.lanes().size() * LANE;
        svg.open(id, WIDTH, bottom + AXIS, figure.title(), figure.description());
        for (int year = Math.floorDiv(lanes.firstYear(), TICK) * TICK; year <= lanes.lastYear(); year += TICK) {
            // the year 0 is 1 BCE, so that 500 BCE is -499
            int place = year < 0 ? year + 1 : Math.max(1, year);
            if (place >= lanes.firstYear() && place <= lanes.lastYear()) {
                svg.line(x(place), TOP, x(place), bottom, Svg.HAIR, 1, "hair");
                svg.text(
                        x(place),
                        bottom + 18,
                        year < 0 ? -year + " BCE" : Math.max(1, year) + " CE",
                        Svg.Anchor.MIDDLE,
                        12,
                        Svg.SOFT,
                        "soft");
            }
        }
        for (int place = 0; place < lanes.lanes().size(); place++) {
            lane(lanes.lanes().get(place), TOP + place * LANE);
        }
        svg.line(LEFT, bottom, WIDTH - RIGHT, bottom, Svg.SOFT, 1, "axis");
        return svg.close();
    }

    private void lane(Drawing.Lane lane, double top) {
        String colour = COLOURS.getOrDefault(lane.type(), Svg.INK);
        svg.group("t-" + lane.type());
        svg.text(LEFT - 12, top + 34, Svg.fitted(lane.label(), 12.5, LEFT - 14), Svg.Anchor.END, 13, Svg.INK, "ink");
        svg.line(LEFT, top + LANE - 2, WIDTH - RIGHT, top + LANE - 2, Svg.HAIR, 0.5, "hair");
        Set<String> drawn = new LinkedHashSet<>();
        lane.marks().stream().filter(mark -> !mark.hollow()).forEach(mark -> stroke(mark, top, colour, drawn));
        lane.marks().stream().filter(Drawing.Mark::hollow).forEach(mark -> diamond(mark, top, colour, drawn));
        double free = LEFT;
        for (Drawing.Silence silence : lane.silences()) {
            silence(silence, top, free);
            free = x(silence.to());
        }
        lane.marks().stream()
                .filter(mark -> !mark.hollow())
                .mapToInt(Drawing.Mark::from)
                .min()
                .ifPresent(first -> first(lane.first(), x(first), top));
        svg.end();
    }

    /** A stroke at the first year, and a paler band to the last. Strokes that fall on one place are drawn once. */
    private void stroke(Drawing.Mark mark, double top, String colour, Set<String> drawn) {
        double from = Math.round(x(mark.from()) * 2) / 2.0;
        double to = Math.round(x(mark.to() + 1) * 2) / 2.0;
        if (to - from > 2 && drawn.add("band " + from + " " + to)) {
            svg.rect(from, top + 22, to - from, 16, colour, 0.25, "type");
        }
        if (drawn.add("stroke " + from)) {
            svg.rect(from, top + 20, 1.2, 20, colour, 1, "type");
        }
    }

    private void diamond(Drawing.Mark mark, double top, String colour, Set<String> drawn) {
        double x = Math.round(x(mark.from()) * 2) / 2.0;
        if (drawn.add("hollow " + x)) {
            svg.shape(
                    "M%s %sl4 5l-4 5l-4 -5Z".formatted(Svg.number(x), Svg.number(top + 25)),
                    Svg.PAPER,
                    colour,
                    "hollow");
        }
    }

    /** A bracket with its number within it, or before it if that is free, or else without. */
    private void silence(Drawing.Silence silence, double top, double free) {
        double from = x(silence.from());
        double to = x(silence.to());
        double y = top + 47;
        svg.path(
                "M%s %sv6m0 -3H%sm0 -3v6".formatted(Svg.number(from), Svg.number(y - 3), Svg.number(to)),
                "#8a3b12",
                1.4,
                "",
                1,
                "silence");
        String years = String.valueOf(silence.years());
        if (to - from > Svg.width(years, SMALL) + 6) {
            double half = Svg.width(years, SMALL) / 2 + 2;
            svg.rect((from + to) / 2 - half, y - 6, half * 2, 12, Svg.PAPER, 1, "paper");
            svg.text((from + to) / 2, y + 4, years, Svg.Anchor.MIDDLE, SMALL, "#8a3b12", "silent");
        } else if (from - Svg.width(years, SMALL) - 8 > free) {
            svg.text(from - 4, y + 4, years, Svg.Anchor.END, SMALL, "#8a3b12", "silent");
        }
    }

    private void first(String words, double x, double top) {
        double width = Svg.width(words, SMALL);
        boolean fits = x + width < WIDTH - RIGHT;
        svg.text(
                fits ? x : WIDTH - RIGHT,
                top + 14,
                words,
                fits ? Svg.Anchor.START : Svg.Anchor.END,
                SMALL,
                Svg.INK,
                "ink");
    }

    private double x(double year) {
        return LEFT + (year - lanes.firstYear()) / (lanes.lastYear() - lanes.firstYear() + 1) * (WIDTH - LEFT - RIGHT);
    }
}
