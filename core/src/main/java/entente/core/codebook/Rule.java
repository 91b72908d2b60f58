package entente.core.codebook;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule a coder can cite.
 *
 * @param id the type's letter, {@code I} for inclusion or {@code X} for exclusion, and a number, such as {@code C-I1};
 *     {@code G-1} and so on for the rules that span types
 * @param text the rule
 * @param attributes the attributes to record because of it, by name
 * @param instead for an exclusion, the type such an act belongs to; null where it is none, or depends
 */
public record Rule(
        String id,
        String text,
        List<String> attributes,
        @Nullable ActivityType instead) {
    public Rule {
        requireNonNull(id, "id is null");
        requireNonNull(text, "text is null");
        attributes = List.copyOf(attributes);
    }
}
