package entente.core.record;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What one source says of a state, of a pair of states or of the system, that is no activity of defence diplomacy: its
 * population in a year, a border, a dispute. It is an outcome or a control to set beside activities, and never counts as one.
 *
 * @param dataset the dataset's id, such as {@code cow-nmc}
 * @param layout the file of the dataset it stands in, such as {@code state-years}
 * @param nativeId the key in the dataset of what it is about, as printed there: facts of one dispute share its number
 * @param rowKey what tells this fact from every other one of the layout, made of the dataset's own keys
 * @param actor whom it is about; empty if it is about an episode as a whole
 * @param other the second of the pair it is about; empty unless it is about a pair
 * @param directed whether the pair has a direction, from {@code actor} to {@code other}
 * @param span the days on which it holds
 * @param values what the source says
 * @param locator the place in the source: a row with its line
 */
public record ContextFact(
        String dataset,
        String layout,
        String nativeId,
        String rowKey,
        Optional<ActorReference> actor,
        Optional<ActorReference> other,
        boolean directed,
        Span span,
        List<ContextValue> values,
        String locator) {
    public ContextFact {
        requireNonNull(dataset, "dataset is null");
        requireNonNull(layout, "layout is null");
        requireNonNull(nativeId, "nativeId is null");
        requireNonNull(rowKey, "rowKey is null");
        requireNonNull(actor, "actor is null");
        requireNonNull(other, "other is null");
        requireNonNull(span, "span is null");
        values = List.copyOf(values);
        requireNonNull(locator, "locator is null");
        if (actor.isEmpty() && other.isPresent()) {
            throw new IllegalArgumentException("a pair needs both its members");
        }
        if (directed && other.isEmpty()) {
            throw new IllegalArgumentException("only a pair has a direction");
        }
    }

    /** The fact's id, but for the ordinal a repeated row key adds: {@code cow-nmc.state-years:2-1816}. */
    public String idStem() {
        return dataset + "." + layout + ":" + rowKey;
    }
}
