package entente.core.time;

import java.util.EnumSet;
import java.util.Set;

/**
 * Compares dates and says how far the answer can be relied on: {@link Certainty#CERTAINLY} if it holds for every pair
 * of intervals the two dates admit, {@link Certainty#POSSIBLY} if for some, {@link Certainty#NO} if for none.
 *
 * <p>A date admits every interval that begins in its {@link HistoricalDate#start()}, ends in its
 * {@link HistoricalDate#end()} and does not end before it begins; a date of a day admits single days only; a set
 * admits what its members admit, so that of all of a set, "certainly" speaks of each of its dates and "possibly" of some.
 * Where the admissible intervals are more than the date means, as the days between those of "156X-12-25", an answer may be
 * "possibly" that could be settled, never the reverse. Approximate and uncertain dates are compared as stated.
 *
 * <p>"1914" as a {@link HistoricalDate} is <em>at some time in 1914</em>. To ask about the whole of a known period, such
 * as the year of a panel, pass it as a {@link DayRange}.
 */
public final class TimeComparison {

    private static final Set<AllenRelation> BEFORE = EnumSet.of(AllenRelation.BEFORE, AllenRelation.MEETS);
    private static final Set<AllenRelation> AFTER = EnumSet.of(AllenRelation.AFTER, AllenRelation.MET_BY);
    private static final Set<AllenRelation> DURING =
            EnumSet.of(AllenRelation.DURING, AllenRelation.STARTS, AllenRelation.FINISHES, AllenRelation.EQUALS);
    private static final Set<AllenRelation> OVERLAPS = EnumSet.complementOf(
            EnumSet.of(AllenRelation.BEFORE, AllenRelation.MEETS, AllenRelation.MET_BY, AllenRelation.AFTER));
    private static final Set<AllenRelation> MEETS = EnumSet.of(AllenRelation.MEETS);
    private static final Set<AllenRelation> SAME = EnumSet.of(AllenRelation.EQUALS);

    private TimeComparison() {}

    /** Whether {@code a} ended before {@code b} began. */
    public static Certainty before(HistoricalDate a, HistoricalDate b) {
        return certainty(possibleRelations(a, b), BEFORE);
    }

    /** Whether {@code a} began after {@code b} ended. */
    public static Certainty after(HistoricalDate a, HistoricalDate b) {
        return certainty(possibleRelations(a, b), AFTER);
    }

    /** Whether every day of {@code a} is a day of {@code b}. */
    public static Certainty during(HistoricalDate a, HistoricalDate b) {
        return certainty(possibleRelations(a, b), DURING);
    }

    /** Whether {@code a} and {@code b} have a day in common. */
    public static Certainty overlaps(HistoricalDate a, HistoricalDate b) {
        return certainty(possibleRelations(a, b), OVERLAPS);
    }

    /** Whether {@code a} ended on the eve of the first day of {@code b}. */
    public static Certainty meets(HistoricalDate a, HistoricalDate b) {
        return certainty(possibleRelations(a, b), MEETS);
    }

    /** Whether {@code a} and {@code b} began on one day and ended on one day. */
    public static Certainty sameTime(HistoricalDate a, HistoricalDate b) {
        return certainty(possibleRelations(a, b), SAME);
    }

    /** Whether {@code a} ended before the period. */
    public static Certainty before(HistoricalDate a, DayRange period) {
        return certainty(possibleRelations(a, period), BEFORE);
    }

    /** Whether {@code a} began after the period. */
    public static Certainty after(HistoricalDate a, DayRange period) {
        return certainty(possibleRelations(a, period), AFTER);
    }

    /** Whether every day of {@code a} lies in the period. */
    public static Certainty during(HistoricalDate a, DayRange period) {
        return certainty(possibleRelations(a, period), DURING);
    }

    /** Whether {@code a} and the period have a day in common. */
    public static Certainty overlaps(HistoricalDate a, DayRange period) {
        return certainty(possibleRelations(a, period), OVERLAPS);
    }

    /** The relations of {@code a} to {@code b} that hold for some reading of both; never none. */
    public static EnumSet<AllenRelation> possibleRelations(HistoricalDate a, HistoricalDate b) {
        EnumSet<AllenRelation> possible = EnumSet.noneOf(AllenRelation.class);
        for (Extent ofA : a.extents()) {
            for (Extent ofB : b.extents()) {
                possible.addAll(PossibleRelations.between(ofA, ofB));
            }
        }
        return possible;
    }

    /** The relations of {@code a} to a period known to the day. */
    public static EnumSet<AllenRelation> possibleRelations(HistoricalDate a, DayRange period) {
        EnumSet<AllenRelation> possible = EnumSet.noneOf(AllenRelation.class);
        for (Extent ofA : a.extents()) {
            possible.addAll(PossibleRelations.between(ofA, Extent.exactly(period)));
        }
        return possible;
    }

    private static Certainty certainty(Set<AllenRelation> possible, Set<AllenRelation> asked) {
        if (asked.containsAll(possible)) {
            return Certainty.CERTAINLY;
        }
        return possible.stream().anyMatch(asked::contains) ? Certainty.POSSIBLY : Certainty.NO;
    }
}
