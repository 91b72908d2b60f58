package entente.core.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one type's file. */
final class TypeReader {
    private TypeReader() {}

    static TypeDefinition read(String file, String text, ActivityType type, Map<String, AttributeDefinition> shared) {
        YamlPlace root = YamlPlace.parse(file, text)
                .onlyKeys(
                        "code",
                        "label",
                        "letter",
                        "place",
                        "paperWording",
                        "definition",
                        "inclusions",
                        "exclusions",
                        "attributes",
                        "examples",
                        "counterExamples");
        if (root.constant("code", ActivityType.class) != type) {
            throw new CodebookException(file, "code", "must be '" + type + "' in this file");
        }
        return new TypeDefinition(
                type,
                root.text("label"),
                letter(file, root.text("letter")),
                root.text("place"),
                root.text("paperWording"),
                root.text("definition"),
                read(root, "inclusions", TypeReader::rule),
                read(root, "exclusions", TypeReader::rule),
                read(root, "attributes", place -> attribute(place, shared)),
                read(root, "examples", place -> example(place, type)),
                read(root, "counterExamples", TypeReader::counterExample));
    }

    static Rule rule(YamlPlace place) {
        place.onlyKeys("id", "text", "attributes", "instead");
        return new Rule(
                place.text("id"), place.text("text"), place.texts("attributes"), optionalType(place, "instead"));
    }

    private static <T> List<T> read(YamlPlace root, String field, Function<YamlPlace, T> item) {
        List<T> items = new ArrayList<>();
        for (YamlPlace place : root.list(field)) {
            items.add(item.apply(place));
        }
        return items;
    }

    private static AttributeDefinition attribute(YamlPlace place, Map<String, AttributeDefinition> shared) {
        if (!place.node().has("shared")) {
            return AttributeReader.read(place);
        }
        String name = place.onlyKeys("shared").text("shared");
        AttributeDefinition attribute = shared.get(name);
        if (attribute == null) {
            throw place.wrong("there is no shared attribute '" + name + "'; codebook.yaml defines "
                    + String.join(", ", shared.keySet()));
        }
        return attribute;
    }

    private static Example example(YamlPlace place, ActivityType type) {
        place.onlyKeys("text", "reason", "rule");
        return new Example(place.text("text"), place.text("reason"), place.text("rule"), type);
    }

    private static Example counterExample(YamlPlace place) {
        place.onlyKeys("text", "reason", "rule", "belongsTo");
        return new Example(
                place.text("text"),
                place.text("reason"),
                place.text("rule"),
                place.text("belongsTo").equals("none") ? null : optionalType(place, "belongsTo"));
    }

    private static @Nullable ActivityType optionalType(YamlPlace place, String field) {
        return place.optionalText(field) == null ? null : place.constant(field, ActivityType.class);
    }

    private static char letter(String file, String text) {
        if (text.length() != 1 || text.charAt(0) < 'A' || text.charAt(0) > 'Z') {
            throw new CodebookException(file, "letter", "is '" + text + "'; use one capital letter");
        }
        return text.charAt(0);
    }
}
