package entente.core.time;

import entente.core.time.IntervalExpression.IntervalEnd;
import entente.core.time.IntervalExpression.Open;
import entente.core.time.IntervalExpression.Stated;

/** English for an interval. */
final class EnglishInterval {

    private EnglishInterval() {}

    static String words(IntervalExpression interval) {
        IntervalEnd from = interval.from();
        IntervalEnd to = interval.to();
        if (from instanceof Open) {
            return to instanceof Open ? "without start or end" : "until " + words(to);
        }
        return to instanceof Open ? "since " + words(from) : "from " + words(from) + " to " + words(to);
    }

    private static String words(IntervalEnd end) {
        return end instanceof Stated stated ? stated.date().wordsInSentence() : "an unknown date";
    }
}
