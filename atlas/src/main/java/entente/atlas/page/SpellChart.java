package entente.atlas.page;

import entente.core.time.DayRange;
import entente.core.time.HistoricalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What held when, as bars over an axis of years. A bar is full where the spell certainly held, lighter where its
 * bound may lie, and has an arrow where it goes on past the source's limit. Lengths are in pixels of the drawing.
 */
record SpellChart(int left, int right, int width, int height, int axisY, List<Bar> bars, List<Tick> ticks) {
    private static final int LEFT = 260;
    private static final int RIGHT = 980;
    private static final int ROW = 22;
    private static final int TOP = 6;
    private static final int NARROWEST = 3;
    private static final int MOST_ROWS = 60;
    private static final int LONGEST = 36;

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

    /** Something that held for a while, to be drawn. */
    record Spell(String name, When when) {}

    private record Reach(long first, long sureFirst, long sureLast, long last) {}

    /** The picture of dated spells; empty if nothing is dated, or there are too many for a picture. */
    static Optional<SpellChart> of(List<Spell> spells) {
        List<Spell> dated =
                spells.stream().filter(spell -> reach(spell) != null).toList();
        if (dated.isEmpty() || dated.size() > MOST_ROWS) {
            return Optional.empty();
        }
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (Spell spell : dated) {
            Reach reach = reach(spell);
            if (reach != null) {
                first = Math.min(first, reach.first);
                last = Math.max(last, reach.last);
            }
        }
        SpellAxis axis = SpellAxis.over(first, last, LEFT, RIGHT);
        List<Bar> bars = new ArrayList<>();
        for (Spell spell : dated) {
            Reach reach = reach(spell);
            if (reach != null) {
                bars.add(bar(spell, reach, axis, TOP + bars.size() * ROW));
            }
        }
        int axisY = TOP + bars.size() * ROW + 4;
        return Optional.of(new SpellChart(LEFT, RIGHT, RIGHT + 40, axisY + 26, axisY, bars, axis.ticks()));
    }

    private static Bar bar(Spell spell, Reach reach, SpellAxis axis, int y) {
        int x = axis.position(reach.first);
        int end = Math.max(axis.position(reach.last + 1), x + NARROWEST);
        int sure = axis.position(reach.sureFirst);
        int sureEnd = axis.position(reach.sureLast + 1);
        boolean certain = reach.sureLast >= reach.sureFirst;
        boolean exact = reach.first == reach.sureFirst && reach.last == reach.sureLast;
        return new Bar(
                shortened(spell.name()),
                spell.name() + ", " + spell.when().words(),
                y,
                x,
                end - x,
                certain ? sure : x,
                certain ? exact ? end - x : Math.max(sureEnd - sure, 1) : 0,
                spell.when().startBound().equals("censored"),
                spell.when().endBound().equals("censored"));
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "…";
    }

    /** Days of a spell; null if either side of it has none. */
    private static @Nullable Reach reach(Spell spell) {
        DayRange start = bounds(spell.when().start());
        DayRange end = bounds(spell.when().end());
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
