package entente.export.citation;

import entente.core.record.Work;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Works as CSL-JSON. */
final class CslJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CslJson() {}

    static String array(List<Work> works) {
        return JSON.writeValueAsString(works.stream().map(CslJson::item).toList());
    }

    private static Map<String, Object> item(Work work) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", work.id());
        item.put("type", work.type());
        item.put("title", work.title());
        List<Map<String, String>> authors = new ArrayList<>();
        work.authors().forEach(author -> authors.add(author(author)));
        item.put("author", authors);
        work.issued().ifPresent(year -> item.put("issued", Map.of("date-parts", List.of(List.of(year)))));
        put(item, "container-title", work.container());
        put(item, "volume", work.volume());
        put(item, "page", work.pages());
        put(item, "publisher", work.publisher());
        put(item, "DOI", work.doi());
        put(item, "URL", work.url());
        return item;
    }

    private static void put(Map<String, Object> item, String name, Optional<String> value) {
        value.ifPresent(text -> item.put(name, text));
    }

    private static Map<String, String> author(String name) {
        int comma = name.indexOf(", ");
        if (comma < 0) {
            return Map.of("literal", name);
        }
        Map<String, String> person = new LinkedHashMap<>();
        person.put("family", name.substring(0, comma));
        person.put("given", name.substring(comma + 2));
        return person;
    }
}
