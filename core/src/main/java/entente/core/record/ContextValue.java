package entente.core.record;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One cell of a {@link ContextFact}.
 *
 * @param variable the variable, as the dataset's {@link ContextVariable dictionary} names it
 * @param state why there is a value, or none
 * @param value the value in the dictionary's terms; present exactly if the state is {@link AttributeState#STATED}
 * @param number the value as a number, if it is one
 * @param raw the cell as printed in the source
 * @param field the column it stands in
 */
public record ContextValue(
        String variable,
        AttributeState state,
        Optional<String> value,
        OptionalDouble number,
        String raw,
        String field) {
    public ContextValue {
        requireNonNull(variable, "variable is null");
        requireNonNull(number, "number is null");
        requireNonNull(raw, "raw is null");
        requireNonNull(field, "field is null");
        if ((state == AttributeState.STATED) != value.isPresent()) {
            throw new IllegalArgumentException(
                    "variable %s is %s and has %s value".formatted(variable, state, value.isPresent() ? "a" : "no"));
        }
        if (number.isPresent() && value.isEmpty()) {
            throw new IllegalArgumentException("variable %s has a number and no value".formatted(variable));
        }
    }
}
