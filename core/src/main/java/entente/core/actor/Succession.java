package entente.core.actor;

import static java.util.Objects.requireNonNull;

/**
 * How one actor came out of, or went into, another.
 *
 * @param predecessor identifier of the earlier actor
 * @param successor identifier of the later actor
 * @param kind the word of the table, such as {@code succeeds}, {@code splits_from}, {@code merges_into}, {@code unifies}
 * @param span the day, or the days among which it lies
 * @param source the work that gives it
 */
public record Succession(String predecessor, String successor, String kind, Span span, String source) {
    public Succession {
        requireNonNull(predecessor, "predecessor is null");
        requireNonNull(successor, "successor is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(span, "span is null");
        requireNonNull(source, "source is null");
    }
}
