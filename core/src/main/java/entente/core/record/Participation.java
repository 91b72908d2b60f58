package entente.core.record;

import static java.util.Objects.requireNonNull;

/**
 * An actor's part in an activity, with its own dates: a member enters and leaves.
 *
 * @param actor the actor as the source names it
 * @param role the part it takes
 * @param span when it took part; {@link Span#NOT_STATED} where the source dates only the activity
 * @param raw the cells the actor was read from, as printed
 * @param field the columns of those cells
 */
public record Participation(ActorReference actor, Role role, Span span, String raw, String field) {
    public Participation {
        requireNonNull(actor, "actor is null");
        requireNonNull(role, "role is null");
        requireNonNull(span, "span is null");
        requireNonNull(raw, "raw is null");
        requireNonNull(field, "field is null");
    }
}
