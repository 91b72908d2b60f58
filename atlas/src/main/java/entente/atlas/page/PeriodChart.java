package entente.atlas.page;

import entente.core.record.Coverage;
import entente.core.record.CoverageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The picture of the record: types as rows, periods as columns, a mark for the activities that began there, as large as
 * they are many. Hatched is what no census covers. Lengths are in pixels of the drawing.
 *
 * @param width of the whole
 * @param height of the whole
 * @param rows one for each type
 * @param ticks labels of the axis
 * @param undatedX centre of the column of those without a date
 * @param turnX where the axis changes from centuries to twenty years
 */
record PeriodChart(
        int width,
        int height,
        List<Row> rows,
        List<Tick> ticks,
        int undatedX,
        int turnX,
        int axisY,
        int left,
        int right) {
    private static final int LEFT = 256;
    private static final int COLUMN = 23;
    private static final int GAP = 36;
    private static final int ROW = 46;
    private static final int TOP = 8;
    private static final int LINE = 30;
    private static final double SMALLEST = 2.6;
    private static final double LARGEST = 10.5;

    /** A type's row: its middle, its marks, and the runs of columns that no census covers. */
    record Row(TypeLabel type, List<String> label, int y, List<Mark> marks, List<Hatch> hatches) {}

    /** The activities of one type and period. */
    record Mark(int x, String scale, String count, String title, String address) {}

    record Hatch(int x, int y, int width, int height) {}

    record Tick(int x, String label) {}

    static PeriodChart of(Timeline timeline) {
        List<Period> periods = timeline.periods();
        int right = LEFT + periods.size() * COLUMN;
        int undated = right + GAP;
        List<Row> rows = new ArrayList<>();
        for (Timeline.TypeCount type : timeline.types()) {
            int y = TOP + rows.size() * ROW + ROW / 2;
            rows.add(new Row(
                    type.type(),
                    lines(type.type().label()),
                    y,
                    marks(timeline, type, undated),
                    hatches(timeline, type, y)));
        }
        List<Tick> ticks = new ArrayList<>();
        int turn = right;
        for (int index = 0; index < periods.size(); index++) {
            int x = LEFT + index * COLUMN;
            if (!periods.get(index).tick().isEmpty()) {
                ticks.add(new Tick(x, periods.get(index).tick()));
            }
            if (periods.get(index).firstYear() == Period.TURN) {
                turn = x;
            }
        }
        int axis = TOP + rows.size() * ROW;
        return new PeriodChart(undated + GAP, axis + 44, rows, ticks, undated, turn, axis, LEFT, right);
    }

    /** A label in one line or two. */
    private static List<String> lines(String label) {
        if (label.length() <= LINE) {
            return List.of(label);
        }
        int space = label.lastIndexOf(' ', LINE);
        return space < 0 ? List.of(label) : List.of(label.substring(0, space), label.substring(space + 1));
    }

    private static List<Mark> marks(Timeline timeline, Timeline.TypeCount type, int undated) {
        long largest =
                timeline.begun().stream().mapToLong(Timeline.Begun::count).max().orElse(1);
        List<Mark> marks = new ArrayList<>();
        for (Timeline.Begun begun : timeline.begun()) {
            if (begun.type().equals(type.type().code())) {
                double scale = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((double) begun.count() / largest);
                int x = begun.period() < 0 ? undated : LEFT + begun.period() * COLUMN + COLUMN / 2;
                String when = begun.period() < 0
                        ? "without a dated beginning"
                        : "begun " + timeline.periods().get(begun.period()).words();
                marks.add(new Mark(
                        x,
                        String.format(Locale.ROOT, "%.2f", scale),
                        String.valueOf(begun.count()),
                        type.type().label() + ", " + when + ": " + begun.count(),
                        begun.address()));
            }
        }
        return marks;
    }

    private static List<Hatch> hatches(Timeline timeline, Timeline.TypeCount type, int y) {
        List<Hatch> hatches = new ArrayList<>();
        int start = -1;
        for (int index = 0; index <= timeline.periods().size(); index++) {
            boolean open = index < timeline.periods().size()
                    && !isCounted(
                            timeline.coverage(),
                            type.type().code(),
                            timeline.periods().get(index));
            if (open && start < 0) {
                start = index;
            } else if (!open && start >= 0) {
                hatches.add(new Hatch(LEFT + start * COLUMN, y - ROW / 2 + 3, (index - start) * COLUMN, ROW - 6));
                start = -1;
            }
        }
        return hatches;
    }

    private static boolean isCounted(List<Coverage> coverage, String type, Period period) {
        return coverage.stream()
                .anyMatch(claim -> claim.kind() == CoverageKind.CENSUS
                        && claim.type().name().equals(type)
                        && claim.firstYear() <= period.lastYear()
                        && period.firstYear() <= claim.lastYear());
    }
}
