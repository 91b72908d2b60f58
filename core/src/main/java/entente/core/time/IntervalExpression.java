package entente.core.time;

import java.util.List;

/** What began at one date, or has always been, and ended at another, or has not ended. */
record IntervalExpression(IntervalEnd from, IntervalEnd to) implements Expression {

    /** One end of an interval. */
    sealed interface IntervalEnd permits Stated, Open, Unknown {}

    record Stated(DateExpression date) implements IntervalEnd {}

    /** {@code ..}: there is no such end. */
    record Open() implements IntervalEnd {}

    /** Nothing: there may be such an end, and nobody says when. */
    record Unknown() implements IntervalEnd {}

    private static DayRange range(IntervalEnd end, DayRange ifOpen) {
        if (end instanceof Stated stated) {
            return stated.date().bounds();
        }
        return end instanceof Open ? ifOpen : DayRange.EVER;
    }

    private DayRange statedStart() {
        return range(from, DayRange.BEFORE_EVERY_DAY);
    }

    private DayRange statedEnd() {
        return range(to, DayRange.AFTER_EVERY_DAY);
    }

    /** Whether the end can lie on or after the start. */
    boolean isOrdered() {
        return statedStart().first() <= statedEnd().last();
    }

    @Override
    public DayRange start() {
        return DayRange.of(
                statedStart().first(),
                Math.min(statedStart().last(), statedEnd().last()));
    }

    @Override
    public DayRange end() {
        return DayRange.of(
                Math.max(statedEnd().first(), statedStart().first()),
                statedEnd().last());
    }

    @Override
    public List<Extent> extents() {
        return List.of(new Extent(start(), end(), false));
    }

    @Override
    public String text() {
        return text(from) + "/" + text(to);
    }

    private static String text(IntervalEnd end) {
        if (end instanceof Stated stated) {
            return stated.date().text();
        }
        return end instanceof Open ? ".." : "";
    }

    @Override
    public String words() {
        return EnglishInterval.words(this);
    }

    @Override
    public Qualification qualification() {
        return qualification(from).and(qualification(to));
    }

    private static Qualification qualification(IntervalEnd end) {
        return end instanceof Stated stated ? stated.date().qualification() : Qualification.NONE;
    }

    @Override
    public Precision precision() {
        if (from instanceof Stated start) {
            return to instanceof Stated end
                    ? start.date().precision().and(end.date().precision())
                    : start.date().precision();
        }
        return to instanceof Stated end ? end.date().precision() : Precision.MIXED;
    }

    @Override
    public int level() {
        return Math.max(level(from), level(to));
    }

    private static int level(IntervalEnd end) {
        if (!(end instanceof Stated stated)) {
            return 1;
        }
        // level 1 has unspecified digits, but not within an interval
        boolean unspecified = stated.date() instanceof ComponentDate date && !date.isSpecified();
        return unspecified ? 2 : stated.date().level();
    }
}
