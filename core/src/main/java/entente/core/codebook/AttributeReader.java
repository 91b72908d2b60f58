package entente.core.codebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an attribute and its allowed values. */
final class AttributeReader {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    private AttributeReader() {}

    static AttributeDefinition read(YamlPlace place) {
        place.onlyKeys("name", "label", "definition", "kind", "values", "unit", "cardinality", "origin");
        AttributeDefinition attribute = new AttributeDefinition(
                snakeCase(place, "name"),
                place.text("label"),
                place.text("definition"),
                place.constant("kind", ValueKind.class),
                values(place),
                place.optionalText("unit"),
                place.optionalText("cardinality") == null
                        ? Cardinality.ONE
                        : place.constant("cardinality", Cardinality.class),
                place.constant("origin", AttributeOrigin.class));
        checkKind(place, attribute.kind(), attribute.values(), attribute.unit());
        return attribute;
    }

    private static List<AllowedValue> values(YamlPlace place) {
        Set<String> seen = new HashSet<>();
        for (YamlPlace value : place.list("values")) {
            value.onlyKeys("code", "label", "definition");
            if (!seen.add(snakeCase(value, "code"))) {
                throw value.wrong("'" + value.text("code") + "' is listed twice; keep one");
            }
        }
        return place.list("values").stream()
                .map(value -> new AllowedValue(value.text("code"), value.text("label"), value.text("definition")))
                .toList();
    }

    private static void checkKind(YamlPlace place, ValueKind kind, List<AllowedValue> values, @Nullable String unit) {
        if (kind == ValueKind.CODE && values.size() < 2) {
            throw place.wrong("is a code and needs at least two values; list them under 'values'");
        }
        if (kind != ValueKind.CODE && !values.isEmpty()) {
            throw place.wrong("lists values but is not a code; set 'kind: code' or drop them");
        }
        if (kind != ValueKind.NUMBER && unit != null) {
            throw place.wrong("has a unit but is not a number; set 'kind: number' or drop it");
        }
    }

    private static String snakeCase(YamlPlace place, String field) {
        String name = place.text(field);
        if (!NAME.matcher(name).matches()) {
            throw place.wrong("'" + name + "' is not snake_case; use lower-case words joined by _");
        }
        return name;
    }
}
