package entente.core.actor;

import static java.util.Objects.requireNonNull;

/**
 * A code an actor has in a system.
 *
 * @param system the system
 * @param code the code, as the system writes it
 * @param span the days on which the actor is a member of the system under this code
 * @param source the work that gives it
 */
public record ActorCode(CodeSystem system, String code, Span span, String source) {
    public ActorCode {
        requireNonNull(system, "system is null");
        requireNonNull(code, "code is null");
        requireNonNull(span, "span is null");
        requireNonNull(source, "source is null");
    }
}
