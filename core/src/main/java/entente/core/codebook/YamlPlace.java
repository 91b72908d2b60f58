package entente.core.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A value in a YAML file together with where it stands, so that every complaint about it can name the file and the key.
 */
record YamlPlace(String file, String key, JsonNode node) {
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static YamlPlace parse(String file, String text) {
        try {
            return new YamlPlace(file, "", MAPPER.readTree(text)).mapping();
        } catch (JacksonException e) {
            TokenStreamLocation location = e.getLocation();
            String line = location == null ? "" : "line " + location.getLineNr();
            throw new CodebookException(file, line, "is not valid YAML: " + e.getOriginalMessage());
        }
    }

    CodebookException wrong(String problem) {
        return new CodebookException(file, key, problem);
    }

    /** Refuses keys outside the given ones, so that a misspelt key is not silently dropped. */
    YamlPlace onlyKeys(String... allowed) {
        Set<String> known = Set.of(allowed);
        for (String name : mapping().node.propertyNames()) {
            if (!known.contains(name)) {
                throw at(name, node).wrong("is not a known key; use one of " + String.join(", ", allowed));
            }
        }
        return this;
    }

    String text(String field) {
        String text = optionalText(field);
        if (text == null) {
            throw at(field, node).wrong("is missing; add it");
        }
        return text;
    }

    @Nullable
    String optionalText(String field) {
        JsonNode value = mapping().node.get(field);
        if (value == null) {
            return null;
        }
        return at(field, value).asText();
    }

    /** The text this place itself holds, with line breaks folded into spaces. */
    String asText() {
        if (!node.isString()) {
            throw wrong("must be text; put it in quotes if it looks like a number, a date or yes/no");
        }
        String text = node.stringValue().strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            throw wrong("is empty; write it or drop the key");
        }
        return text;
    }

    /** The items of a list; a missing key is an empty list. */
    List<YamlPlace> list(String field) {
        JsonNode value = mapping().node.get(field);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            throw at(field, value).wrong("must be a list");
        }
        List<YamlPlace> places = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            places.add(at(field + "[" + (i + 1) + "]", value.get(i)));
        }
        return places;
    }

    List<String> texts(String field) {
        return list(field).stream().map(YamlPlace::asText).toList();
    }

    /** A field that holds the name of a constant, in any case. */
    <E extends Enum<E>> E constant(String field, Class<E> type) {
        String text = text(field);
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> at(field, node)
                        .wrong("is '" + text + "'; use one of "
                                + Stream.of(type.getEnumConstants())
                                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }

    private YamlPlace mapping() {
        if (!node.isObject()) {
            throw wrong("must be a mapping of keys to values");
        }
        return this;
    }

    private YamlPlace at(String field, JsonNode value) {
        return new YamlPlace(file, key.isEmpty() ? field : key + "." + field, value);
    }
}
