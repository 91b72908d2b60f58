package entente.analysis.finding;

import entente.core.codebook.ActivityType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is known of one type: its acts by first possible day, its precursors, its silences. */
record TypeHistory(
        ActivityType type,
        String label,
        List<Act> acts,
        List<Act> precursors,
        List<Silence> silences,
        long onOneSource) {
    /** Antiquity is taken to end with this year. */
    static final int END_OF_ANTIQUITY = 500;

    /** The history of a type among all acts, in the order of their first possible days. */
    static TypeHistory of(Evidence evidence, ActivityType type, List<Act> all) {
        List<Act> ofType = all.stream().filter(act -> act.type() == type).toList();
        List<Act> acts =
                ofType.stream().filter(act -> act.dated() && !act.precursor()).toList();
        return new TypeHistory(
                type,
                evidence.label(type),
                acts,
                ofType.stream().filter(Act::precursor).toList(),
                Silence.among(acts),
                acts.stream().filter(act -> act.onOneSource(evidence)).count());
    }

    Optional<Act> earliest() {
        return acts.stream().findFirst();
    }

    boolean isAncient() {
        return earliest()
                .filter(act -> DateWords.yearNumber(act.lastStart()) <= END_OF_ANTIQUITY)
                .isPresent();
    }

    Optional<Silence> longest() {
        return silences.stream().max(Comparator.comparingLong(Silence::atLeast));
    }

    /** The act since which there was no silence. */
    Optional<Act> unbrokenSince() {
        return silences.isEmpty()
                ? earliest()
                : Optional.of(silences.get(silences.size() - 1).after());
    }
}
