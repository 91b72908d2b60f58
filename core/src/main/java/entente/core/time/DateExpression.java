package entente.core.time;

import java.util.List;

/** One date: neither an interval nor a set. What it dates lies within its bounds. */
sealed interface DateExpression extends Expression permits ComponentDate, SeasonDate, LongYear, TimedDay {

    /** From the first day the date can mean to the last. */
    DayRange bounds();

    /** Whether the date is that of a single day, known or not. */
    boolean isOneDay();

    /** English with the article it needs inside a sentence: "the 13th century". */
    default String wordsInSentence() {
        return words();
    }

    @Override
    default DayRange start() {
        return bounds();
    }

    @Override
    default DayRange end() {
        return bounds();
    }

    @Override
    default List<Extent> extents() {
        return List.of(new Extent(bounds(), bounds(), isOneDay()));
    }
}
