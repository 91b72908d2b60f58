package entente.store.search;

import entente.core.codebook.ActivityType;
import entente.core.codebook.AttributeDefinition;
import entente.core.codebook.TypeDefinition;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Attributes in the words of the codebook. The same few values come again and again: each is put into words once. */
final class AttributeWords {
    // codes that say that there is nothing to say
    private static final Set<String> NOTHING_SAID =
            Set.of("none", "not_mentioned", "not_specified", "unspecified", "unknown", "other");

    private final Map<Cell, Optional<String>> known = new HashMap<>();

    private record Cell(ActivityType type, String name, String value) {}

    /** A value in words; empty if it says nothing, or only a number. */
    Optional<String> of(TypeDefinition type, String name, String value) {
        return known.computeIfAbsent(
                new Cell(type.type(), name, value),
                cell -> NOTHING_SAID.contains(value)
                        ? Optional.empty()
                        : type.attribute(name).flatMap(attribute -> words(attribute, value)));
    }

    private static Optional<String> words(AttributeDefinition attribute, String value) {
        return switch (attribute.kind()) {
            case CODE -> attribute.value(value).map(allowed -> attribute.label() + ": " + allowed.label());
            case FLAG -> value.equals("1") ? Optional.of(attribute.label()) : Optional.empty();
            case TEXT -> Optional.of(attribute.label() + ": " + value);
            case NUMBER, DATE, ACTOR -> Optional.empty();
        };
    }
}
