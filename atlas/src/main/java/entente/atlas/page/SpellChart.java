package entente.atlas.page;

import entente.core.time.DayRange;
import entente.core.time.HistoricalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who took part when, as bars over an axis of years. A bar is full where the spell certainly held, lighter where its
 * bound may lie, and has an arrow where it goes on past the source's limit. Lengths are in pixels of the drawing.
 */
record SpellChart(int width, int height, int axisY, List<Bar> bars, List<PeriodChart.Tick> ticks) {
    private static final int LEFT = 200;
    private static final int RIGHT = 880;
    private static final int ROW = 22;
    private static final int TOP = 6;
    private static final int NARROWEST = 3;
    private static final int MOST_ROWS = 60;

    /**
     * A spell.
     *
     * @param x where it can have begun at the earliest
     * @param sureX where it certainly held from
     * @param sureWidth how long it certainly held
     * @param width to where it can have ended at the latest
     * @param opensLeft whether it was already under way when the source opened
     * @param opensRight whether it still held when the source closed
     */
    record Bar(
            String name,
            String title,
            int y,
            int x,
            int width,
            int sureX,
            int sureWidth,
            boolean opensLeft,
            boolean opensRight) {}

    private record Reach(long first, long sureFirst, long sureLast, long last) {}

    /** The picture of dated spells; empty if nothing is dated, or there are too many for a picture. */
    static Optional<SpellChart> of(List<Part> parts) {
        List<Part> dated = parts.stream().filter(part -> reach(part) != null).toList();
        if (dated.isEmpty() || dated.size() > MOST_ROWS) {
            return Optional.empty();
        }
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (Part part : dated) {
            Reach reach = reach(part);
            if (reach != null) {
                first = Math.min(first, reach.first);
                last = Math.max(last, reach.last);
            }
        }
        SpellAxis axis = SpellAxis.over(first, last, LEFT, RIGHT);
        List<Bar> bars = new ArrayList<>();
        for (Part part : dated) {
            Reach reach = reach(part);
            if (reach != null) {
                bars.add(bar(part, reach, axis, TOP + bars.size() * ROW));
            }
        }
        int axisY = TOP + bars.size() * ROW + 4;
        return Optional.of(new SpellChart(RIGHT + 40, axisY + 26, axisY, bars, axis.ticks()));
    }

    private static Bar bar(Part part, Reach reach, SpellAxis axis, int y) {
        int x = axis.position(reach.first);
        int end = Math.max(axis.position(reach.last + 1), x + NARROWEST);
        int sure = axis.position(reach.sureFirst);
        int sureEnd = axis.position(reach.sureLast + 1);
        boolean certain = sureEnd > sure;
        return new Bar(
                part.name(),
                part.name() + ", " + part.when().words(),
                y,
                x,
                end - x,
                certain ? sure : x,
                certain ? Math.max(sureEnd - sure, reach.sureFirst == reach.first ? NARROWEST : 1) : 0,
                part.when().startBound().equals("censored"),
                part.when().endBound().equals("censored"));
    }

    /** Days of a spell; null if either side of it has none. */
    private static @Nullable Reach reach(Part part) {
        DayRange start = bounds(part.when().start());
        DayRange end = bounds(part.when().end());
        if (start == null || !start.hasFirst() || !start.hasLast()) {
            return null;
        }
        if (end == null || !end.hasFirst() || !end.hasLast()) {
            return new Reach(start.first(), start.first(), start.first() - 1, start.last());
        }
        return new Reach(start.first(), start.last(), end.first(), end.last());
    }

    private static @Nullable DayRange bounds(@Nullable String date) {
        if (date == null) {
            return null;
        }
        try {
            return HistoricalDate.parse(date).bounds();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
