package entente.export.citation;

import entente.core.record.Work;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads works out of CSL-JSON. */
public final class CslItems {
    private CslItems() {}

    /**
     * The works of a list of CSL items, by their ids, in the order given.
     *
     * @throws IllegalArgumentException if an item has no id or no title; the message says which
     * @throws tools.jackson.core.JacksonException if it is no JSON
     */
    public static Map<String, Work> read(InputStream json) {
        Map<String, Work> works = new LinkedHashMap<>();
        int position = 0;
        for (JsonNode item : JsonMapper.shared().readTree(json)) {
            position++;
            Work work = work(item, position);
            works.put(work.id(), work);
        }
        return works;
    }

    private static Work work(JsonNode item, int position) {
        return new Work(
                required(item, "id", position),
                text(item, "type").orElse("document"),
                authors(item),
                required(item, "title", position),
                year(item),
                text(item, "container-title"),
                volume(item),
                text(item, "page"),
                text(item, "publisher"),
                text(item, "DOI"),
                text(item, "URL"));
    }

    private static String required(JsonNode item, String name, int position) {
        return text(item, name)
                .orElseThrow(() -> new IllegalArgumentException("CSL item %d has no “%s”".formatted(position, name)));
    }

    private static Optional<String> text(JsonNode item, String name) {
        return Optional.of(item.path(name).asString("")).filter(text -> !text.isBlank());
    }

    private static Optional<Integer> year(JsonNode item) {
        JsonNode year = item.path("issued").path("date-parts").path(0).path(0);
        return year.isMissingNode() ? Optional.empty() : Optional.of(year.asInt());
    }

    private static Optional<String> volume(JsonNode item) {
        return text(item, "volume")
                .map(volume -> volume
                        + text(item, "issue").map(issue -> "(" + issue + ")").orElse(""));
    }

    private static List<String> authors(JsonNode item) {
        List<String> authors = new ArrayList<>();
        for (JsonNode author : item.path(item.has("author") ? "author" : "editor")) {
            String family = author.path("family").asString("");
            String given = author.path("given").asString("");
            authors.add(
                    family.isEmpty()
                            ? author.path("literal").asString(given)
                            : given.isEmpty() ? family : family + ", " + given);
        }
        return authors;
    }
}
