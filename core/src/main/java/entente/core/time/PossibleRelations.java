package entente.core.time;

import java.util.EnumSet;

/**
 * Which of Allen's relations can hold between two intervals whose first and last days are known only as ranges.
 *
 * <p>The four days and the relation are bounds on differences of two variables: a simple temporal problem, satisfiable
 * exactly if its distance graph has no negative cycle (Rina Dechter, Itay Meiri and Judea Pearl, "Temporal constraint
 * networks", Artificial Intelligence 49, 1991). Weights are whole, so whole days are a solution. With five nodes the
 * test is a constant number of steps.
 */
final class PossibleRelations {

    /** Day 0. Paths are extended over it last, so that no sum has more than two bounds in it. */
    private static final int ORIGIN = 4;

    private static final int NODES = 5;
    private static final long NO_LIMIT = Long.MAX_VALUE;

    /** Stands for the points before and after every day; far enough from any exact day, and two of them still add up. */
    private static final long ENDLESS = 4_000_000_000_000_000_000L;

    private enum Interval {
        A(0, 1),
        B(2, 3);

        private final int first;
        private final int last;

        Interval(int first, int last) {
            this.first = first;
            this.last = last;
        }
    }

    /** {@code limits[x][y]}: y - x is at most this. */
    private final long[][] limits = new long[NODES][NODES];

    private PossibleRelations() {
        for (int x = 0; x < NODES; x++) {
            for (int y = 0; y < NODES; y++) {
                limits[x][y] = x == y ? 0 : NO_LIMIT;
            }
        }
    }

    static EnumSet<AllenRelation> between(Extent a, Extent b) {
        if (a.isExact() && b.isExact()) {
            return EnumSet.of(AllenRelation.between(a.hull(), b.hull()));
        }
        EnumSet<AllenRelation> possible = EnumSet.noneOf(AllenRelation.class);
        for (AllenRelation relation : AllenRelation.values()) {
            PossibleRelations constraints = new PossibleRelations();
            constraints.admit(Interval.A, a);
            constraints.admit(Interval.B, b);
            constraints.require(relation);
            if (constraints.areSatisfiable()) {
                possible.add(relation);
            }
        }
        return possible;
    }

    private void admit(Interval interval, Extent extent) {
        // nothing starts after every day or ends before every day, and a day is neither
        long first = extent.oneDay() ? -ENDLESS + 1 : -ENDLESS;
        long last = extent.oneDay() ? ENDLESS - 1 : ENDLESS;
        within(interval.first, extent.start(), first, ENDLESS - 1);
        within(interval.last, extent.end(), -ENDLESS + 1, last);
        atMost(interval.first, interval.last, 0);
        if (extent.oneDay()) {
            atMost(interval.last, interval.first, 0);
        }
    }

    private void within(int point, DayRange range, long lowest, long highest) {
        atMost(point, ORIGIN, clamp(range.last(), lowest, highest));
        atMost(ORIGIN, point, -clamp(range.first(), lowest, highest));
    }

    private static long clamp(long day, long lowest, long highest) {
        return Math.max(lowest, Math.min(highest, day));
    }

    private void require(AllenRelation relation) {
        if (relation.compareTo(AllenRelation.EQUALS) > 0) {
            require(relation.inverse(), Interval.B, Interval.A);
        } else {
            require(relation, Interval.A, Interval.B);
        }
    }

    private void require(AllenRelation relation, Interval a, Interval b) {
        switch (relation) {
            case BEFORE -> atMost(a.last, b.first, -2);
            case MEETS -> {
                atMost(a.last, b.first, -1);
                atMost(b.first, a.last, 1);
            }
            case OVERLAPS -> {
                earlier(a.first, b.first);
                atMost(b.first, a.last, 0);
                earlier(a.last, b.last);
            }
            case STARTS -> {
                same(a.first, b.first);
                earlier(a.last, b.last);
            }
            case DURING -> {
                earlier(b.first, a.first);
                earlier(a.last, b.last);
            }
            case FINISHES -> {
                earlier(b.first, a.first);
                same(a.last, b.last);
            }
            case EQUALS -> {
                same(a.first, b.first);
                same(a.last, b.last);
            }
            case FINISHED_BY, CONTAINS, STARTED_BY, OVERLAPPED_BY, MET_BY, AFTER ->
                throw new IllegalArgumentException(relation + " is required as the inverse of its inverse");
        }
    }

    private void earlier(int x, int y) {
        atMost(x, y, -1);
    }

    private void same(int x, int y) {
        atMost(x, y, 0);
        atMost(y, x, 0);
    }

    /** Requires {@code x - y <= limit}. */
    private void atMost(int x, int y, long limit) {
        limits[y][x] = Math.min(limits[y][x], limit);
    }

    /** Floyd and Warshall's shortest paths: a node at a negative distance from itself is a contradiction. */
    private boolean areSatisfiable() {
        for (int via = 0; via < NODES; via++) {
            for (int x = 0; x < NODES; x++) {
                for (int y = 0; y < NODES; y++) {
                    if (limits[x][via] != NO_LIMIT && limits[via][y] != NO_LIMIT) {
                        limits[x][y] = Math.min(limits[x][y], limits[x][via] + limits[via][y]);
                    }
                }
            }
            for (int x = 0; x < NODES; x++) {
                if (limits[x][x] < 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
