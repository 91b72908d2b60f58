package entente.core.codebook;

import static java.util.Objects.requireNonNull;

/**
 * One value a coded attribute may take.
 *
 * @param code what is stored, unique within the attribute, in {@code snake_case}
 * @param label a word or two for people
 * @param definition when to use it
 */
public record AllowedValue(String code, String label, String definition) {
    public AllowedValue {
        requireNonNull(code, "code is null");
        requireNonNull(label, "label is null");
        requireNonNull(definition, "definition is null");
    }
}
