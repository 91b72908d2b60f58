package entente.atlas.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The years a dataset claims to cover, a bar for each claim. A census is full, a sample lighter, and what came to hand or
 * was left out is hatched. Lengths are in pixels of the drawing.
 */
record CoverageStrip(int width, int height, int axisY, List<Bar> bars, List<Tick> ticks) {
    private static final int LEFT = 390;
    private static final int RIGHT = 1080;
    private static final int ROW = 24;
    private static final int LONGEST = 52;
    private static final int[] STEPS = {10, 20, 50, 100, 200, 500, 1000};
    private static final int MOST_TICKS = 12;

    /** A claim; its label is its type, or whom it covers where all claims are of one type. */
    record Bar(CoverageClaim claim, String label, int y, int x, int width) {}

    static CoverageStrip of(List<CoverageClaim> claims) {
        int first = claims.stream().mapToInt(CoverageClaim::firstYear).min().orElse(0);
        int last = claims.stream().mapToInt(CoverageClaim::lastYear).max().orElse(0) + 1;
        boolean oneType = claims.size() > 1
                && claims.stream().map(claim -> claim.type().code()).distinct().count() == 1;
        List<Bar> bars = new ArrayList<>();
        for (CoverageClaim claim : claims) {
            int x = position(claim.firstYear(), first, last);
            bars.add(new Bar(
                    claim,
                    shortened(oneType ? claim.actors() : claim.type().label()),
                    4 + bars.size() * ROW,
                    x,
                    Math.max(3, position(claim.lastYear() + 1, first, last) - x)));
        }
        int step = STEPS[STEPS.length - 1];
        for (int candidate : STEPS) {
            if ((last - first) / candidate <= MOST_TICKS) {
                step = candidate;
                break;
            }
        }
        List<Tick> ticks = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            if (SpellAxis.isRoundYear(year, step)) {
                ticks.add(new Tick(position(year, first, last), SpellAxis.yearWords(year)));
            }
        }
        int axis = 4 + bars.size() * ROW + 4;
        return new CoverageStrip(RIGHT + 40, axis + 26, axis, bars, ticks);
    }

    private static String shortened(String label) {
        return label.length() <= LONGEST
                ? label
                : label.substring(0, LONGEST - 1).strip() + "…";
    }

    private static int position(int year, int first, int last) {
        return LEFT + (int) Math.round((double) (year - first) / (last - first) * (RIGHT - LEFT));
    }
}
