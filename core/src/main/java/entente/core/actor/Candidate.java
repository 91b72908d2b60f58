package entente.core.actor;

import static java.util.Objects.requireNonNull;

/**
 * An actor a text may stand for, and why.
 *
 * @param actor the actor
 * @param matched the name or code of the actor that was met
 * @param how by what it was recognised
 * @param span the days on which that name or code denotes the actor
 * @param timely whether the day asked for lies among them; true if no day was asked for
 */
public record Candidate(Actor actor, String matched, How how, Span span, boolean timely) {
    public Candidate {
        requireNonNull(actor, "actor is null");
        requireNonNull(matched, "matched is null");
        requireNonNull(how, "how is null");
        requireNonNull(span, "span is null");
    }
}
