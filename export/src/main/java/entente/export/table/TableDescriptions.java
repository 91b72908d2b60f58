package entente.export.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The descriptions of the tables, read from {@code tables.yaml} beside their queries. */
final class TableDescriptions {
    private static final String RESOURCE = "tables.yaml";
    private static final Map<String, TableDescription> ALL = read();

    private TableDescriptions() {}

    static TableDescription of(String table) {
        TableDescription description = ALL.get(table);
        if (description == null) {
            throw new IllegalStateException("table %s is not described in %s".formatted(table, RESOURCE));
        }
        return description;
    }

    private static Map<String, TableDescription> read() {
        Map<String, TableDescription> all = new LinkedHashMap<>();
        try (InputStream stream =
                Objects.requireNonNull(TableDescriptions.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            JsonNode tables = YAMLMapper.builder().build().readTree(stream.readAllBytes());
            tables.properties().forEach(table -> all.put(table.getKey(), table(table.getKey(), table.getValue())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static TableDescription table(String name, JsonNode table) {
        List<String> key = new ArrayList<>();
        table.path("key").forEach(column -> key.add(column.asString()));
        return new TableDescription(
                name,
                table.get("title").asString(),
                table.get("description").asString(),
                !table.path("ours").asBoolean(false),
                key,
                texts(table.path("references")),
                texts(table.path("columns")));
    }

    private static Map<String, String> texts(JsonNode mapping) {
        Map<String, String> texts = new LinkedHashMap<>();
        mapping.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString()));
        return texts;
    }
}
