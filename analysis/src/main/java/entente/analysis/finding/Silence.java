package entente.analysis.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of time without a single act of a kind, under the bounds of dates.
 *
 * @param before the act known to have lain last before it
 * @param after the act that ends it
 * @param from the last day on which an act before it is known to have lain
 * @param to the first day on which an act after it can have begun
 * @param atLeast full years of silence if every date before it is read as late, and every date after it as early, as its
 *     bounds allow
 * @param atMost the same the other way round
 */
record Silence(Act before, Act after, long from, long to, long atLeast, long atMost) {
    /** Silences are told of if they are surely longer than this. */
    static final int CENTURY = 100;

    /**
     * The silences surely longer than a century.
     *
     * @param acts dated acts of one kind, those that can have begun first foremost
     */
    static List<Silence> among(List<Act> acts) {
        long[] earliestNext = new long[acts.size() + 1];
        earliestNext[acts.size()] = Long.MAX_VALUE;
        for (int place = acts.size() - 1; place >= 0; place--) {
            earliestNext[place] =
                    Math.min(earliestNext[place + 1], acts.get(place).lastStart());
        }
        List<Silence> silences = new ArrayList<>();
        if (acts.isEmpty()) {
            return silences;
        }
        Act latest = acts.get(0);
        long surely = latest.surelyUntil();
        for (int place = 1; place < acts.size(); place++) {
            Act act = acts.get(place);
            long atLeast = years(latest.until(), act.first());
            if (atLeast >= CENTURY) {
                silences.add(new Silence(
                        latest, act, latest.until(), act.first(), atLeast, years(surely, earliestNext[place])));
            }
            latest = act.until() > latest.until() ? act : latest;
            surely = Math.max(surely, act.surelyUntil());
        }
        return silences;
    }

    private static long years(long from, long to) {
        return (long) Math.floor((to - from) / DateWords.DAYS_IN_YEAR);
    }

    /** How many of some acts can have begun within it. */
    long within(List<Act> acts) {
        return acts.stream()
                .filter(act -> act.dated() && act.first() > from && act.first() < to)
                .count();
    }
}
