package entente.atlas.page;

import entente.core.codebook.AttributeDefinition;
import entente.core.codebook.AttributeOrigin;
import entente.core.codebook.TypeDefinition;
import entente.core.codebook.ValueKind;
import entente.core.record.CoreField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A field as people read it.
 *
 * @param name its name in data
 * @param label its name for people
 * @param definition what it records; empty text where the codebook does not define it
 */
record FieldLabel(String name, String label, String definition) {
    /** The fields every activity has, in reading order. */
    static final List<String> CORE_ORDER =
            List.of(CoreField.TITLE, CoreField.TYPE, CoreField.START, CoreField.END, CoreField.PLACE);

    private static final Map<String, String> CORE = Map.of(
            CoreField.TYPE, "The activity type, by the codebook",
            CoreField.TITLE, "A short name",
            CoreField.START, "When it began",
            CoreField.END, "When it ended",
            CoreField.PLACE, "Where, as the source names it");

    /** Which part of the page a field stands in. */
    enum Group {
        CORE("Every activity has these"),
        PAPER("Attributes the founding paper names"),
        CODEBOOK("Further attributes of the codebook"),
        SOURCE("Kept as the source has it");

        private final String words;

        Group(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static FieldLabel of(TypeDefinition type, String name) {
        Optional<AttributeDefinition> attribute = type.attribute(name);
        return new FieldLabel(
                name,
                attribute.map(AttributeDefinition::label).orElseGet(() -> readable(name)),
                attribute.map(AttributeDefinition::definition).orElseGet(() -> CORE.getOrDefault(name, "")));
    }

    static Group group(TypeDefinition type, String name) {
        if (CORE.containsKey(name)) {
            return Group.CORE;
        }
        return type.attribute(name)
                .map(attribute -> attribute.origin() == AttributeOrigin.PAPER ? Group.PAPER : Group.CODEBOOK)
                .orElse(Group.SOURCE);
    }

    /** A value as people read it. */
    static String words(TypeDefinition type, String name, String value) {
        if (name.equals(CoreField.START) || name.equals(CoreField.END)) {
            return value.equals("..") ? "not ended, or not begun, within the source's limits" : When.words(value);
        }
        Optional<AttributeDefinition> attribute = type.attribute(name);
        if (attribute.isEmpty()) {
            return value;
        }
        AttributeDefinition definition = attribute.get();
        ValueKind kind = definition.kind();
        return switch (kind) {
            case CODE -> definition.value(value).map(allowed -> allowed.label()).orElse(value);
            case FLAG -> value.equals("1") ? "yes" : value.equals("0") ? "no" : value;
            case DATE -> When.words(value);
            case NUMBER -> definition.unit() == null ? value : value + " " + definition.unit();
            case TEXT, ACTOR -> value;
        };
    }

    /** What the value means, where the codebook defines it; else empty text. */
    static String meaning(TypeDefinition type, String name, String value) {
        return type.attribute(name)
                .flatMap(attribute -> attribute.value(value))
                .map(allowed -> allowed.definition())
                .orElse("");
    }

    private static String readable(String name) {
        String words = name.replace('_', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
