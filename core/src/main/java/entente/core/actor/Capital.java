package entente.core.actor;

import static java.util.Objects.requireNonNull;

/**
 * A seat of government.
 *
 * @param name the city, in English
 * @param span the days on which it was the seat
 * @param source the work that gives it
 */
public record Capital(String name, Span span, String source) {
    public Capital {
        requireNonNull(name, "name is null");
        requireNonNull(span, "span is null");
        requireNonNull(source, "source is null");
    }
}
