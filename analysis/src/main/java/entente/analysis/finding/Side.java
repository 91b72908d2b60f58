package entente.analysis.finding;

import static java.util.Objects.requireNonNull;

import entente.core.actor.CodeSystem;
import entente.core.codebook.ActivityType;
import entente.core.record.ActorGroup;
import entente.core.record.Coverage;
import entente.core.record.CoverageKind;
import entente.core.record.CoverageScope;
import entente.core.record.DatasetDescriptor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One side of a question whether one kind of act comes before another: a type, or of agreements one kind of instrument, as
 * scores and counts are never pooled across instruments.
 *
 * @param type the type
 * @param part the part of it, as coverage names it; empty if all of it is meant
 * @param label a few words, in the plural
 */
record Side(ActivityType type, Optional<String> part, String label) {
    static final Side CONTACTS = of(ActivityType.CONTACT, "Contacts");
    static final Side ATTACHES = of(ActivityType.ATTACHE, "Attachés");
    static final Side EXERCISES = of(ActivityType.EXERCISE, "Exercises");
    static final Side ALLIANCES = new Side(ActivityType.AGREEMENT, Optional.of("alliances"), "Alliances");
    static final Side COOPERATION = new Side(
            ActivityType.AGREEMENT, Optional.of("bilateral defence cooperation agreements"), "Cooperation agreements");
    static final Side ARMS =
            new Side(ActivityType.AGREEMENT, Optional.of("orders of major conventional arms"), "Arms orders");

    /** The four main activities, agreements by instrument. */
    static final List<Side> MAIN = List.of(CONTACTS, ATTACHES, EXERCISES, ALLIANCES, COOPERATION, ARMS);

    /** The sub-activities. */
    static final List<Side> SUB = List.of(
            of(ActivityType.INTEROPERABILITY, "Interoperability"),
            of(ActivityType.TRAINING, "Training"),
            of(ActivityType.PEACEKEEPING, "Peacekeeping"),
            of(ActivityType.HADR, "Relief and rescue"),
            of(ActivityType.EVENT, "Events"));

    /** Of several datasets that cover a side alike the first of these is taken. */
    private static final List<String> PREFERRED = List.of("atop", "mme");

    Side {
        requireNonNull(type, "type is null");
        requireNonNull(part, "part is null");
        requireNonNull(label, "label is null");
    }

    private static Side of(ActivityType type, String label) {
        return new Side(type, Optional.empty(), label);
    }

    /** A dataset that covers a side, and how. */
    record Instrument(DatasetDescriptor dataset, Coverage claim) {
        String id() {
            return dataset.id();
        }

        boolean census() {
            return claim.kind() == CoverageKind.CENSUS;
        }

        Window window() {
            return new Window(Math.max(StateSystem.FIRST_YEAR, claim.firstYear()), claim.lastYear());
        }
    }

    /**
     * The datasets that are loaded and tell, of all pairs of states alike, whether there was such an act: a census first, then a
     * sample by one procedure.
     */
    List<Instrument> instruments(Evidence evidence) {
        return evidence.loadedDatasets().stream()
                .filter(dataset -> !dataset.machineCoded())
                .flatMap(dataset -> dataset.coverage().stream()
                        .filter(this::counted)
                        .filter(claim -> ofAllPairs(claim.scope()))
                        .min(Comparator.comparing(Coverage::kind))
                        .map(claim -> new Instrument(dataset, claim))
                        .stream())
                .sorted(Comparator.comparing((Instrument one) -> one.claim().kind())
                        .thenComparing(
                                one -> PREFERRED.contains(one.id()) ? PREFERRED.indexOf(one.id()) : PREFERRED.size())
                        .thenComparing(Instrument::id))
                .toList();
    }

    /** Datasets that are loaded and tell of such acts at all, by people. */
    List<String> tellers(Evidence evidence) {
        return evidence.loadedDatasets().stream()
                .filter(dataset -> !dataset.machineCoded())
                .filter(dataset -> dataset.coverage().stream()
                        .anyMatch(claim -> claim.type() == type
                                && claim.kind() != CoverageKind.EXEMPT
                                && (part.isEmpty() || claim.part().equals(part))))
                .map(DatasetDescriptor::id)
                .toList();
    }

    private boolean counted(Coverage claim) {
        return claim.type() == type
                && (claim.kind() == CoverageKind.CENSUS || claim.kind() == CoverageKind.SAMPLE)
                && (part.isEmpty() || claim.part().equals(part));
    }

    private static boolean ofAllPairs(CoverageScope scope) {
        return !scope.directed() && ofAll(scope.first()) && ofAll(scope.second());
    }

    private static boolean ofAll(ActorGroup group) {
        return group instanceof ActorGroup.Anyone
                || (group instanceof ActorGroup.SystemMembers members && members.system() == CodeSystem.COW);
    }

    /** Why no loaded source tells of all pairs alike whether there was such an act. */
    String obstacle(Evidence evidence) {
        List<String> ofSome = evidence.loadedDatasets().stream()
                .filter(dataset ->
                        !dataset.machineCoded() && dataset.coverage().stream().anyMatch(this::counted))
                .map(DatasetDescriptor::id)
                .toList();
        if (!ofSome.isEmpty()) {
            return "of %s, what is loaded in full or by one procedure (%s) tells of some states only, or of one direction"
                    .formatted(label.toLowerCase(java.util.Locale.ROOT), Words.list(ofSome));
        }
        List<String> tellers = tellers(evidence);
        return tellers.isEmpty()
                ? "nothing that is loaded tells of %s".formatted(label.toLowerCase(java.util.Locale.ROOT))
                : "of %s only what came to hand is loaded (%s), so that absence means nothing"
                        .formatted(label.toLowerCase(java.util.Locale.ROOT), Words.list(tellers));
    }
}
