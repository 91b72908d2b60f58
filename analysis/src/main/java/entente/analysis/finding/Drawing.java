package entente.analysis.finding;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What a figure draws. A new form is one more record here, and one more drawer in the export. */
public sealed interface Drawing {
    /**
     * Curves over years, in panels that share nothing but their form.
     *
     * @param panels the panels, in reading order
     */
    record Curves(List<Panel> panels) implements Drawing {
        public Curves {
            panels = List.copyOf(panels);
        }
    }

    /**
     * A panel of curves.
     *
     * @param title what it is about
     * @param note a few words more, such as the window of years
     * @param unit what is counted
     * @param scale how numbers become heights
     * @param curves up to four curves, which the drawer tells apart by colour, dash and mark
     */
    record Panel(String title, String note, String unit, Scale scale, List<Curve> curves) {
        public Panel {
            requireNonNull(title, "title is null");
            requireNonNull(note, "note is null");
            requireNonNull(unit, "unit is null");
            requireNonNull(scale, "scale is null");
            curves = List.copyOf(curves);
        }
    }

    /** How numbers become heights. */
    enum Scale {
        /** From zero, evenly. */
        LINEAR,
        /** By powers of ten, from one; a zero has no mark. */
        LOGARITHMIC
    }

    /**
     * A curve.
     *
     * @param label its name, written at its end
     * @param points its points by year, years ascending
     * @param levels stretches of one level, as change points divide the years; empty if none were sought
     * @param bands how far its numbers may lie from what is drawn, by year; empty if that is not told
     */
    record Curve(String label, List<Point> points, List<Level> levels, List<Band> bands) {
        public Curve {
            requireNonNull(label, "label is null");
            points = List.copyOf(points);
            levels = List.copyOf(levels);
            bands = List.copyOf(bands);
        }

        /** A curve without bands. */
        public Curve(String label, List<Point> points, List<Level> levels) {
            this(label, points, levels, List.of());
        }
    }

    /** From which to which value a number of a year may reach. */
    record Band(int year, double low, double high) {}

    /** A number of a year. */
    record Point(int year, double value) {}

    /** A level from a year to another, both included. */
    record Level(int from, int to, double value) {}

    /**
     * Lanes over a long time, each with marks and silences.
     *
     * @param firstYear where the axis begins
     * @param lastYear where it ends
     * @param lanes the lanes from top to bottom
     */
    record Lanes(int firstYear, int lastYear, List<Lane> lanes) implements Drawing {
        public Lanes {
            lanes = List.copyOf(lanes);
        }
    }

    /**
     * A lane.
     *
     * @param type code of the activity type it wears
     * @param label its name
     * @param first what its first full mark is, in words; empty if it has none
     * @param marks its marks
     * @param silences stretches without a mark
     */
    record Lane(String type, String label, String first, List<Mark> marks, List<Silence> silences) {
        public Lane {
            requireNonNull(type, "type is null");
            requireNonNull(label, "label is null");
            requireNonNull(first, "first is null");
            marks = List.copyOf(marks);
            silences = List.copyOf(silences);
        }
    }

    /**
     * Something that began between two dates.
     *
     * @param from the first year in which it can have begun
     * @param to the last
     * @param hollow whether it is a precursor only
     */
    record Mark(int from, int to, boolean hollow) {}

    /** Years without a mark: from when to when, in years with decimals, and how many full years. */
    record Silence(double from, double to, long years) {}

    /**
     * Bars from left to right, each of parts laid end to end.
     *
     * @param unit what is counted
     * @param parts names of the parts, up to four
     * @param bars the bars from top to bottom
     */
    record Bars(String unit, List<String> parts, List<Bar> bars) implements Drawing {
        public Bars {
            requireNonNull(unit, "unit is null");
            parts = List.copyOf(parts);
            bars = List.copyOf(bars);
        }
    }

    /** A bar: its name, the length of each part, and a few words at its end. */
    record Bar(String label, List<Long> lengths, String note) {
        public Bar {
            requireNonNull(label, "label is null");
            lengths = List.copyOf(lengths);
            requireNonNull(note, "note is null");
        }
    }

    /**
     * A table of answers, each in words and in a form of its own.
     *
     * @param columns headings from left to right
     * @param rows the rows from top to bottom
     */
    record Grid(List<String> columns, List<GridRow> rows) implements Drawing {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** A row of a grid: its heading, and a cell for each column. */
    record GridRow(String label, List<GridCell> cells) {
        public GridRow {
            requireNonNull(label, "label is null");
            cells = List.copyOf(cells);
        }
    }

    /** How an answer looks. */
    enum Look {
        /** Yes: filled. */
        YES,
        /** No: outlined and hatched. */
        NO,
        /** It cannot be said: pale. */
        OPEN,
        /** It is not asked: nothing. */
        NONE
    }

    /** An answer: a word or two, and a few short lines below. */
    record GridCell(Look look, String answer, List<String> lines) {
        public GridCell {
            requireNonNull(look, "look is null");
            requireNonNull(answer, "answer is null");
            lines = List.copyOf(lines);
        }
    }

    /**
     * Ratios with their intervals on one scale by powers, around 1.
     *
     * @param unit what is compared
     * @param groups the groups from top to bottom
     */
    record Intervals(String unit, List<IntervalGroup> groups) implements Drawing {
        public Intervals {
            requireNonNull(unit, "unit is null");
            groups = List.copyOf(groups);
        }
    }

    /** Ratios that belong together, and a few words to them. */
    record IntervalGroup(String label, String note, List<Interval> intervals) {
        public IntervalGroup {
            requireNonNull(label, "label is null");
            requireNonNull(note, "note is null");
            intervals = List.copyOf(intervals);
        }
    }

    /**
     * A ratio.
     *
     * @param main whether it is what the others are compared with
     */
    record Interval(String label, double ratio, double low, double high, boolean main) {
        public Interval {
            requireNonNull(label, "label is null");
        }
    }
}
