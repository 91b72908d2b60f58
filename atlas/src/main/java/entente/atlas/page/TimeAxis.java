package entente.atlas.page;

import entente.core.time.CalendarDay;
import entente.core.time.EpochDays;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis of years that is straight in stretches: the nearer to us, the more room a year has. A column is the smallest run of
 * years that is told apart: a century before our era, fifty years until 1500, ten until 1800, two until 1900, then one.
 *
 * @param stretches from the oldest to the youngest, each beginning where the one before ends
 * @param left where the axis begins, in pixels
 * @param right where it ends
 */
record TimeAxis(List<Stretch> stretches, double left, double right) {
    /** The year the whole axis begins with: 3000 BCE. */
    static final int BEGINNING = -2999;

    private static final double SHORT_NOTE = 56;
    private static final double LONG_NOTE = 112;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
    private static final double TICK_ROOM = 46;
    private static final double TICK_ROOM_BCE = 66;
    // months of a year, and days of a month, as fractions: a mark needs no more
    private static final double MONTHS = 12;
    private static final double DAYS = 31;
    private static final List<Kind> KINDS = List.of(
            new Kind(BEGINNING, BEGINNING, 0, 100, 4),
            new Kind(0, 1, 1499, 50, 4),
            new Kind(1500, 1500, 1799, 10, 4),
            new Kind(1800, 1800, 1899, 2, 3),
            new Kind(1900, 1900, Integer.MAX_VALUE, 1, 3));

    /** How a stretch is divided, and how much room a column of it has beside those of the others. */
    private record Kind(int base, int first, int last, int step, int weight) {
        /** The first year of the column that holds a year. */
        int columnStart(int year) {
            return base + Math.floorDiv(year - base, step) * step;
        }
    }

    /**
     * A straight part of the axis.
     *
     * @param firstYear where it begins, an astronomical year that starts a column
     * @param columns how many columns it has
     * @param step years in a column
     * @param x where it begins, in pixels
     * @param columnWidth in pixels
     */
    record Stretch(int firstYear, int columns, int step, double x, double columnWidth) {
        int endYear() {
            return firstYear + columns * step;
        }

        double end() {
            return x + columns * columnWidth;
        }
    }

    /** Years that are counted together; the first of our era has no year 0. */
    record Column(int firstYear, int lastYear, double x, double width) {
        String words() {
            return firstYear == lastYear
                    ? SpellAxis.yearWords(firstYear)
                    : SpellAxis.yearWords(firstYear) + " to " + SpellAxis.yearWords(lastYear);
        }

        /** The year the column begins with, as a parameter of an address. */
        String from() {
            return parameter(firstYear);
        }

        /** The year it ends with. */
        String to() {
            return parameter(lastYear);
        }
    }

    /** The axis from one year to another, both included. */
    static TimeAxis over(int firstYear, int lastYear, double left, double right) {
        List<Kind> used = KINDS.stream()
                .filter(kind -> kind.first <= lastYear && firstYear <= kind.last)
                .toList();
        double weight = used.stream()
                .mapToDouble(kind -> columns(kind, firstYear, lastYear) * kind.weight)
                .sum();
        List<Stretch> stretches = new ArrayList<>();
        double x = left;
        for (Kind kind : used) {
            int columns = columns(kind, firstYear, lastYear);
            double width = kind.weight * (right - left) / weight;
            stretches.add(new Stretch(kind.columnStart(Math.max(firstYear, kind.first)), columns, kind.step, x, width));
            x += columns * width;
        }
        return new TimeAxis(List.copyOf(stretches), left, right);
    }

    private static int columns(Kind kind, int firstYear, int lastYear) {
        int first = kind.columnStart(Math.max(firstYear, kind.first));
        int last = kind.columnStart(Math.min(lastYear, kind.last));
        return (last - first) / kind.step + 1;
    }

    /** All columns, from the oldest to the youngest. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (Stretch stretch : stretches) {
            for (int index = 0; index < stretch.columns; index++) {
                int first = stretch.firstYear + index * stretch.step;
                columns.add(new Column(
                        first == 0 && stretch.step > 1 ? 1 : first,
                        first + stretch.step - 1,
                        stretch.x + index * stretch.columnWidth,
                        stretch.columnWidth));
            }
        }
        return columns;
    }

    /** The place of a day, in pixels; one beyond the axis lies at its end. */
    double position(long day) {
        CalendarDay date = EpochDays.toCalendarDay(day);
        return positionOfYear(date.year() + (date.month() - 1) / MONTHS + (date.day() - 1) / DAYS / MONTHS);
    }

    /** The place of the first moment of a year. */
    double positionOfYear(double year) {
        if (stretches.isEmpty() || year <= stretches.get(0).firstYear) {
            return left;
        }
        for (Stretch stretch : stretches) {
            if (year < stretch.endYear()) {
                return Math.max(stretch.x, stretch.x + (year - stretch.firstYear) / stretch.step * stretch.columnWidth);
            }
        }
        return right;
    }

    /** The labels of round years, where there is room for them. */
    List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        for (Stretch stretch : stretches) {
            int step = STEPS[STEPS.length - 1];
            double room = stretch.firstYear < 0 ? TICK_ROOM_BCE : TICK_ROOM;
            for (int candidate : STEPS) {
                if (candidate >= stretch.step && candidate * stretch.columnWidth / stretch.step >= room) {
                    step = candidate;
                    break;
                }
            }
            for (int year = stretch.firstYear; year < stretch.endYear(); year++) {
                double x = positionOfYear(year);
                boolean crowded =
                        !ticks.isEmpty() && x - ticks.get(ticks.size() - 1).x() < room - 8;
                if (year != 0 && SpellAxis.isRoundYear(year, step) && !crowded) {
                    ticks.add(new Tick((int) Math.round(x), SpellAxis.yearWords(year)));
                }
            }
        }
        return ticks;
    }

    /** What the axis says of its scale: one note for each stretch, in its middle. */
    List<Tick> scales() {
        return stretches.stream()
                .map(stretch -> new Tick(
                        (int) Math.round((stretch.x + stretch.end()) / 2),
                        scale(stretch.step, stretch.end() - stretch.x)))
                .toList();
    }

    private static String scale(int step, double room) {
        if (room < SHORT_NOTE) {
            return step + " y";
        }
        String years = step == 1 ? "a year" : step + " years";
        return room < LONG_NOTE ? years : "a column is " + years;
    }

    /** Where the scale changes, in pixels. */
    List<Integer> turns() {
        return stretches.stream()
                .skip(1)
                .map(stretch -> (int) Math.round(stretch.x))
                .toList();
    }

    /** A year as a parameter of an address: four digits, astronomical. */
    static String parameter(int year) {
        return (year < 0 ? "-" : "") + "%04d".formatted(Math.abs(year));
    }
}
