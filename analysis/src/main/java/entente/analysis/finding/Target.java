package entente.analysis.finding;

import static java.util.Objects.requireNonNull;

/**
 * Something a cell leads to, wherever the reader has it: the atlas has an address for it, a printed report its id.
 *
 * @param kind what it is
 * @param id its id: of an activity, an actor or a dataset, the number of a finding, the query of a list of activities
 */
public record Target(Kind kind, String id) {
    /** What can be led to. */
    public enum Kind {
        /** One activity. */
        ACTIVITY,
        /** The activities that answer a question, such as {@code type=EXERCISE&actor=france}. */
        ACTIVITIES,
        /** A dataset. */
        SOURCE,
        /** Another finding. */
        FINDING
    }

    public Target {
        requireNonNull(kind, "kind is null");
        requireNonNull(id, "id is null");
    }
}
