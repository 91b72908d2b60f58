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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One side of a question whether one kind of act comes before another: a type, or of agreements one kind of instrument, as
 * scores and counts are never pooled across instruments.
 *
 * @param type the type
 * @param part the part of it, as coverage names it; empty if all of it is meant
 * @param instruments the codebook's instruments that this part is; empty if all are meant
 * @param label a few words, in the plural
 */
record Side(ActivityType type, Optional<String> part, Set<String> instruments, String label) {
    static final Side CONTACTS = of(ActivityType.CONTACT, "Contacts");
    static final Side ATTACHES = of(ActivityType.ATTACHE, "Attachés");
    static final Side EXERCISES = of(ActivityType.EXERCISE, "Exercises");
    static final Side ALLIANCES =
            new Side(ActivityType.AGREEMENT, Optional.of("alliances"), Set.of("alliance_treaty"), "Alliances");
    static final Side COOPERATION = new Side(
            ActivityType.AGREEMENT,
            Optional.of("bilateral defence cooperation agreements"),
            Set.of("general_dca", "sector_dca"),
            "Cooperation agreements");
    static final Side ARMS = new Side(
            ActivityType.AGREEMENT,
            Optional.of("orders of major conventional arms"),
            Set.of("arms_order"),
            "Arms orders");

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
        instruments = Set.copyOf(instruments);
        requireNonNull(label, "label is null");
    }

    /** The label within a sentence. */
    String words() {
        return label.toLowerCase(Locale.ROOT);
    }

    private static Side of(ActivityType type, String label) {
        return new Side(type, Optional.empty(), Set.of(), label);
    }

    /** Whether an act of a type, and as an agreement of an instrument, is meant. */
    boolean names(String ofType, String instrument) {
        return type.name().equals(ofType) && (instruments.isEmpty() || instruments.contains(instrument));
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

    /** Datasets that are loaded and tell of such acts alone, by people. */
    List<String> tellers(Evidence evidence) {
        return tellers(evidence, claim -> part.isEmpty() || claim.part().equals(part));
    }

    private List<String> tellers(Evidence evidence, Predicate<Coverage> condition) {
        return evidence.loadedDatasets().stream()
                .filter(dataset -> !dataset.machineCoded())
                .filter(dataset -> dataset.coverage().stream()
                        .anyMatch(claim ->
                                claim.type() == type && claim.kind() != CoverageKind.EXEMPT && condition.test(claim)))
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
                    .formatted(words(), Words.list(ofSome));
        }
        List<String> tellers = tellers(
                evidence,
                claim ->
                        part.isEmpty() || claim.part().isEmpty() || claim.part().equals(part));
        return tellers.isEmpty()
                ? "nothing that is loaded tells of %s".formatted(words())
                : "of %s only what came to hand is loaded (%s), so that absence means nothing"
                        .formatted(words(), Words.list(tellers));
    }
}
