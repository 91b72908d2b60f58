package entente.analysis.finding;

import entente.core.codebook.ActivityType;
import entente.core.record.Coverage;
import entente.core.record.CoverageKind;
import java.util.Optional;

/** Years that a source covers alike, both included. */
record Window(int from, int to) {
    /** The years of the state system over which a dataset that is loaded claims to cover a type in this way. */
    static Optional<Window> of(Evidence evidence, String dataset, ActivityType type, CoverageKind kind) {
        return evidence.loadedDatasets().stream()
                .filter(known -> known.id().equals(dataset))
                .flatMap(known -> known.coverage().stream())
                .filter(claim -> claim.type() == type && claim.kind() == kind)
                .findFirst()
                .map(Window::of);
    }

    private static Window of(Coverage claim) {
        return new Window(Math.max(StateSystem.FIRST_YEAR, claim.firstYear()), claim.lastYear());
    }

    /** The years that both cover; empty if there are none. */
    Optional<Window> and(Window other) {
        Window common = new Window(Math.max(from, other.from), Math.min(to, other.to));
        return common.from <= common.to ? Optional.of(common) : Optional.empty();
    }

    /** The years from the first of the two to the last. */
    Window span(Window other) {
        return new Window(Math.min(from, other.from), Math.max(to, other.to));
    }

    boolean holds(int year) {
        return year >= from && year <= to;
    }

    String words() {
        return from + "–" + to;
    }
}
