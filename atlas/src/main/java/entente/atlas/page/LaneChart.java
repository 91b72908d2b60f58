package entente.atlas.page;

import entente.core.record.Coverage;
import entente.core.record.CoverageKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The picture of {@link Lanes}: a lane for each type; single acts as marks, with a band that thins out to both sides where
 * the date is uncertain; columns where there are many. Hatched is what no census covers. Lengths are in pixels of the
 * drawing.
 *
 * @param gaps silences that are named
 * @param yearX where a line marks a year; null if none does
 */
record LaneChart(
        int width,
        int height,
        int left,
        int right,
        int axisY,
        List<Lane> lanes,
        List<Tick> ticks,
        List<Tick> scales,
        List<Integer> turns,
        List<Gap> gaps,
        @Nullable String yearX,
        @Nullable String yearLabel) {
    private static final int LANE = 56;
    private static final int TOP = 8;
    private static final int LINE = 24;
    private static final int TALLEST = 40;
    private static final double MARK = 4.2;
    private static final int[] LEVELS = {0, -13, 13};
    /** How far two marks of one level lie apart at least. */
    static final double ROOM = 10;

    private static final double WIDEST_BAR = 24;
    private static final double BAND = 7;

    /** A type's lane; its base is where its columns stand. */
    record Lane(
            Lanes.Lane of,
            List<String> label,
            int middle,
            int base,
            List<Hatch> hatches,
            List<Bar> bars,
            List<Mark> marks,
            @Nullable Peak peak) {
        /** Where the first line of the label stands. */
        int labelY() {
            return middle + 5 - 8 * (label.size() - 1);
        }
    }

    /** A run of years no census covers. */
    record Hatch(String x, int y, String width, int height) {}

    /** The activities of a column. */
    record Bar(String x, String y, String width, String height, String title, String address) {}

    /** A single activity, and the outline of the days on which it may have begun; empty if these are hardly a mark's width. */
    record Mark(String x, int y, String band, boolean precursor, String title, String address) {}

    /** A stretch of time in which nothing is attested. */
    record Gap(String x, String width, String middle, String label, String title) {}

    /** The highest column of a lane, and how much it stands for. */
    record Peak(String x, int y, String count) {}

    static LaneChart of(Lanes lanes) {
        TimeAxis axis = lanes.axis();
        long most = lanes.lanes().stream()
                .flatMap(lane -> lane.counts().stream())
                .mapToLong(Lanes.Count::count)
                .max()
                .orElse(1);
        List<Lane> drawn = new ArrayList<>();
        for (Lanes.Lane lane : lanes.lanes()) {
            int top = TOP + drawn.size() * LANE;
            drawn.add(lane(lane, lanes, axis, most, top));
        }
        int axisY = TOP + drawn.size() * LANE;
        int right = (int) Math.round(axis.right());
        return new LaneChart(
                right + 56,
                axisY + 48,
                (int) Math.round(axis.left()),
                right,
                axisY,
                drawn,
                axis.ticks(),
                axis.scales(),
                axis.turns(),
                List.of(),
                null,
                null);
    }

    /** The same with a line at a year. */
    LaneChart markedAt(TimeAxis axis, int year) {
        return new LaneChart(
                width,
                height,
                left,
                right,
                axisY,
                lanes,
                ticks,
                scales,
                turns,
                gaps,
                number(axis.positionOfYear(year + 0.5)),
                SpellAxis.yearWords(year));
    }

    /** The same with silences under the lanes. */
    LaneChart withGaps(List<Gap> named) {
        return new LaneChart(width, height, left, right, axisY, lanes, ticks, scales, turns, named, yearX, yearLabel);
    }

    private static Lane lane(Lanes.Lane lane, Lanes lanes, TimeAxis axis, long most, int top) {
        int base = top + LANE - 6;
        List<Bar> bars = lane.counts().stream()
                .map(count -> bar(lane, count, axis, most, base))
                .toList();
        return new Lane(
                lane,
                lines(lane.type().label()),
                top + LANE / 2,
                base,
                hatches(lanes.coverage(), lane.type().code(), axis, top),
                bars,
                marks(lane, axis, top + LANE / 2),
                peak(lane, axis, most, base));
    }

    private static Bar bar(Lanes.Lane lane, Lanes.Count count, TimeAxis axis, long most, int base) {
        double x = axis.positionOfYear(count.firstYear());
        double room = axis.positionOfYear(count.lastYear() + 1.0) - x;
        double width = Math.min(WIDEST_BAR, Math.max(1, room - (room > 6 ? 1 : 0.4)));
        double height = height(count.count(), most);
        return new Bar(
                number(x + (room - width) / 2),
                number(base - height),
                number(width),
                number(height),
                "%s, begun %s: %,d"
                        .formatted(
                                lane.type().label(),
                                new TimeAxis.Column(count.firstYear(), count.lastYear(), 0, 0).words(),
                                count.count()),
                count.address());
    }

    /** A column grows with the square root of its count, so that one act can still be seen beside hundreds. */
    private static double height(long count, long most) {
        return Math.max(2.5, TALLEST * Math.sqrt((double) count / most));
    }

    private static @Nullable Peak peak(Lanes.Lane lane, TimeAxis axis, long most, int base) {
        return lane.counts().stream()
                .max(Comparator.comparingLong(Lanes.Count::count))
                .map(count -> new Peak(
                        number((axis.positionOfYear(count.firstYear()) + axis.positionOfYear(count.lastYear() + 1.0))
                                / 2),
                        (int) Math.round(base - height(count.count(), most) - 3),
                        "%,d".formatted(count.count())))
                .orElse(null);
    }

    private static List<Mark> marks(Lanes.Lane lane, TimeAxis axis, int middle) {
        double[] taken = new double[LEVELS.length];
        Arrays.fill(taken, Double.NEGATIVE_INFINITY);
        List<Mark> marks = new ArrayList<>();
        for (Lanes.Act act : lane.acts()) {
            double first = axis.position(act.firstDay());
            double last = axis.position(act.lastDay() + 1);
            double x = (first + last) / 2;
            int level = freest(taken, x);
            taken[level] = x;
            int y = middle + LEVELS[level];
            marks.add(new Mark(
                    number(x),
                    y,
                    last - first > BAND ? band(first, last, y) : "",
                    act.precursor(),
                    act.title() + ", began " + act.date() + (act.precursor() ? " (precursor)" : ""),
                    act.address()));
        }
        return marks;
    }

    /** The first level with room for a mark, else the one whose last mark lies furthest back. */
    private static int freest(double[] taken, double x) {
        int best = 0;
        for (int level = 0; level < taken.length; level++) {
            if (x - taken[level] >= ROOM) {
                return level;
            }
            if (taken[level] < taken[best]) {
                best = level;
            }
        }
        return best;
    }

    /** A lens: widest in the middle, and nothing at either end. */
    private static String band(double first, double last, int y) {
        double middle = (first + last) / 2;
        return "M%s %dQ%s %d %s %dQ%s %d %s %dZ"
                .formatted(
                        number(first),
                        y,
                        number(middle),
                        y - 9,
                        number(last),
                        y,
                        number(middle),
                        y + 9,
                        number(first),
                        y);
    }

    private static List<Hatch> hatches(List<Coverage> coverage, String type, TimeAxis axis, int top) {
        List<Coverage> counted = coverage.stream()
                .filter(claim -> claim.kind() == CoverageKind.CENSUS
                        && claim.type().name().equals(type))
                .sorted(Comparator.comparingInt(Coverage::firstYear))
                .toList();
        List<Hatch> hatches = new ArrayList<>();
        double open = axis.left();
        for (Coverage claim : counted) {
            hatch(hatches, open, axis.positionOfYear(claim.firstYear()), top);
            open = Math.max(open, axis.positionOfYear(claim.lastYear() + 1.0));
        }
        hatch(hatches, open, axis.right(), top);
        return hatches;
    }

    private static void hatch(List<Hatch> hatches, double from, double to, int top) {
        if (to - from > 0.5) {
            hatches.add(new Hatch(number(from), top + 3, number(to - from), LANE - 6));
        }
    }

    /** A label in lines that fit beside the lane. */
    private static List<String> lines(String label) {
        List<String> lines = new ArrayList<>();
        String rest = label;
        while (rest.length() > LINE && rest.lastIndexOf(' ', LINE) > 0) {
            int space = rest.lastIndexOf(' ', LINE);
            lines.add(rest.substring(0, space));
            rest = rest.substring(space + 1);
        }
        lines.add(rest);
        return lines;
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** The size of a mark, as a factor of its outline. */
    String markSize() {
        return number(MARK);
    }
}
