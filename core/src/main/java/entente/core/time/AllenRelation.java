package entente.core.time;

/**
 * The thirteen ways in which one interval can lie to another, of which exactly one holds (James F. Allen, "Maintaining
 * Knowledge about Temporal Intervals", Communications of the ACM 26(11), 1983).
 *
 * <p>Days are whole: an interval that ends on a day <em>meets</em> one that begins on the next. Single days are
 * intervals of one day.
 */
public enum AllenRelation {
    /** Ends before the other begins, with at least one day between. */
    BEFORE,
    /** Ends on the eve of the other. */
    MEETS,
    /** Begins before the other, ends in it. */
    OVERLAPS,
    /** Begins with the other, ends before it does. */
    STARTS,
    /** Begins after the other and ends before it does. */
    DURING,
    /** Begins after the other, ends with it. */
    FINISHES,
    EQUALS,
    FINISHED_BY,
    CONTAINS,
    STARTED_BY,
    OVERLAPPED_BY,
    MET_BY,
    AFTER;

    /** The relation of {@code a} to {@code b}, whose days are all known. */
    public static AllenRelation between(DayRange a, DayRange b) {
        if (a.last() < b.first()) {
            return a.last() + 1 == b.first() ? MEETS : BEFORE;
        }
        if (b.last() < a.first()) {
            return b.last() + 1 == a.first() ? MET_BY : AFTER;
        }
        int starts = Long.compare(a.first(), b.first());
        int ends = Long.compare(a.last(), b.last());
        if (starts == 0) {
            return ends < 0 ? STARTS : ends == 0 ? EQUALS : STARTED_BY;
        }
        if (starts < 0) {
            return ends < 0 ? OVERLAPS : ends == 0 ? FINISHED_BY : CONTAINS;
        }
        return ends < 0 ? DURING : ends == 0 ? FINISHES : OVERLAPPED_BY;
    }

    /** The relation of {@code b} to {@code a} when this is that of {@code a} to {@code b}. */
    public AllenRelation inverse() {
        return switch (this) {
            case BEFORE -> AFTER;
            case MEETS -> MET_BY;
            case OVERLAPS -> OVERLAPPED_BY;
            case STARTS -> STARTED_BY;
            case DURING -> CONTAINS;
            case FINISHES -> FINISHED_BY;
            case EQUALS -> EQUALS;
            case FINISHED_BY -> FINISHES;
            case CONTAINS -> DURING;
            case STARTED_BY -> STARTS;
            case OVERLAPPED_BY -> OVERLAPS;
            case MET_BY -> MEETS;
            case AFTER -> BEFORE;
        };
    }
}
