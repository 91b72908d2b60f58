package entente.core.actor;

import static java.util.Objects.requireNonNull;

/**
 * A name an actor bears or bore.
 *
 * @param text the name as written
 * @param language its language, a BCP-47 tag
 * @param kind what sort of name it is
 * @param span the days on which it denotes the actor
 * @param source the work that gives it
 */
public record ActorName(String text, String language, NameKind kind, Span span, String source) {
    public ActorName {
        requireNonNull(text, "text is null");
        requireNonNull(language, "language is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(span, "span is null");
        requireNonNull(source, "source is null");
    }
}
