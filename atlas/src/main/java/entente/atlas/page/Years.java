package entente.atlas.page;

import entente.core.actor.Span;
import entente.core.time.EpochDays;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a fact about an actor holds.
 *
 * @param first ISO 8601 day, null if it has no beginning or none is known
 * @param last ISO 8601 day, null if it goes on
 * @param words the same for people
 */
record Years(@Nullable String first, @Nullable String last, String words) {
    static Years of(Span span) {
        boolean begins = span.firstDay() != Span.ALWAYS.firstDay();
        boolean ends = span.lastDay() != Span.ALWAYS.lastDay();
        return new Years(
                begins ? EpochDays.format(span.firstDay()) : null,
                ends ? EpochDays.format(span.lastDay()) : null,
                words(span, begins, ends));
    }

    private static String words(Span span, boolean begins, boolean ends) {
        if (begins && ends) {
            return span.firstDay() == span.lastDay()
                    ? EpochDays.words(span.firstDay())
                    : EpochDays.words(span.firstDay()) + " to " + EpochDays.words(span.lastDay());
        }
        if (begins) {
            return "since " + EpochDays.words(span.firstDay());
        }
        return ends ? "until " + EpochDays.words(span.lastDay()) : "at all times";
    }
}
