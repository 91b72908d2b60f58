package entente.core.codebook;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be recorded of an activity beside who, when and where.
 *
 * @param name what it is called in data and code, unique within the type, in {@code snake_case}
 * @param label what people read
 * @param definition what it records
 * @param kind what sort of value it holds
 * @param values the allowed values, in order; empty unless the kind is {@link ValueKind#CODE}
 * @param unit what a number counts, such as {@code months}; null where there is none
 * @param cardinality how many values one activity may have
 * @param origin whether the founding paper names it
 */
public record AttributeDefinition(
        String name,
        String label,
        String definition,
        ValueKind kind,
        List<AllowedValue> values,
        @Nullable String unit,
        Cardinality cardinality,
        AttributeOrigin origin) {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    // The letters, digits and marks EDTF is written with; whether they make a date is for the time package to say.
    private static final Pattern DATE = Pattern.compile("[0-9XYEST/.,:~?%+\\-\\[\\]{}Z]+");

    public AttributeDefinition {
        requireNonNull(name, "name is null");
        requireNonNull(label, "label is null");
        requireNonNull(definition, "definition is null");
        requireNonNull(kind, "kind is null");
        values = List.copyOf(values);
        requireNonNull(cardinality, "cardinality is null");
        requireNonNull(origin, "origin is null");
    }

    /**
     * Whether one value may be stored under this attribute. Of a date only its characters are looked at; that it is a
     * date, and that an actor exists, is checked where dates and actors are known.
     */
    public boolean accepts(String value) {
        requireNonNull(value, "value is null");
        return switch (kind) {
            case CODE -> value(value).isPresent();
            case FLAG -> value.equals("0") || value.equals("1");
            case NUMBER -> NUMBER.matcher(value).matches();
            case DATE -> DATE.matcher(value).matches();
            case TEXT, ACTOR -> !value.isBlank();
        };
    }

    /** The allowed value with this code. */
    public Optional<AllowedValue> value(String code) {
        requireNonNull(code, "code is null");
        return values.stream().filter(value -> value.code().equals(code)).findFirst();
    }
}
