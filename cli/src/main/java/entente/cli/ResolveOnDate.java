package entente.cli;

import entente.core.actor.ActorDirectory;
import entente.core.actor.Match;
import entente.core.actor.Resolution;
import entente.core.time.HistoricalDate;
import java.util.Optional;

/** Resolves a name on a date that may be longer than a day. */
final class ResolveOnDate {
    private ResolveOnDate() {}

    /**
     * The answer on the first and on the last day of the date. Where they are not the same, whatever is less certain is
     * the answer: a year in which a name passes from one actor to another is ambiguous.
     */
    static Resolution resolve(ActorDirectory directory, String text, Optional<HistoricalDate> date) {
        if (date.isEmpty()) {
            return directory.resolve(text);
        }
        Resolution first = directory.resolve(text, date.get().bounds().first());
        Resolution last = directory.resolve(text, date.get().bounds().last());
        if (first.actor().equals(last.actor()) && first.match() == last.match()) {
            return first;
        }
        if (first.match() == Match.ONE && last.match() == Match.ONE && first.timely() != last.timely()) {
            return first.timely() ? first : last;
        }
        if (first.match() == Match.ONE && last.match() == Match.ONE) {
            Resolution ever = directory.resolve(text);
            return ever.match() == Match.AMBIGUOUS ? ever : first;
        }
        return first.match() == Match.ONE ? last : first;
    }
}
