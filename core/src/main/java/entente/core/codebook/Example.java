package entente.core.codebook;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * An act that is, or is not, of a type.
 *
 * @param text the act
 * @param reason why it is or is not
 * @param rule the id of the rule it illustrates
 * @param belongsTo the type it is of: for an example the type itself, for a counter-example another one, or null if it is
 *     no defence diplomacy at all
 */
public record Example(
        String text, String reason, String rule, @Nullable ActivityType belongsTo) {
    public Example {
        requireNonNull(text, "text is null");
        requireNonNull(reason, "reason is null");
        requireNonNull(rule, "rule is null");
    }
}
