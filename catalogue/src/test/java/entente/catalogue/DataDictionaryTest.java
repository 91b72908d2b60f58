package entente.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every table that ships is as its data dictionary says: the columns, the values allowed, the works it names. */
class DataDictionaryTest {
    static Stream<JsonNode> tables() {
        List<JsonNode> tables = new ArrayList<>();
        CatalogueFiles.json(CatalogueFiles.DATA_DICTIONARY).get("resources").forEach(tables::add);
        return tables.stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theColumnsAreThoseOfTheDictionaryInItsOrder(JsonNode table) {
        List<String> columns = new ArrayList<>();
        fields(table).forEach(field -> columns.add(field.get("name").asString()));

        assertThat(rows(table).get(0).getHeader()).isEqualTo(columns);
        assertThat(fields(table))
                .allSatisfy(
                        field -> assertThat(field.get("description").asString()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyCellIsAllowed(JsonNode table) {
        List<String> faults = new ArrayList<>();
        for (NamedCsvRecord row : rows(table)) {
            for (JsonNode field : fields(table)) {
                String column = field.get("name").asString();
                if (!allowed(row.getField(column), field.path("constraints"))) {
                    faults.add("%s, line %d, %s: '%s'"
                            .formatted(
                                    table.get("path").asString(),
                                    row.getStartingLineNumber(),
                                    column,
                                    row.getField(column)));
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aKeyStandsOnce(JsonNode table) {
        for (JsonNode field : fields(table)) {
            if (field.path("constraints").path("unique").asBoolean(false)) {
                assertThat(rows(table))
                        .extracting(row -> row.getField(field.get("name").asString()))
                        .doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyWorkNamedIsInTheBibliography(JsonNode table) {
        Set<String> known = new HashSet<>();
        CatalogueFiles.json(CatalogueFiles.WORKS)
                .forEach(work -> known.add(work.get("id").asString()));
        for (NamedCsvRecord row : rows(table)) {
            for (String column : List.of("work", "works")) {
                if (row.getHeader().contains(column)) {
                    assertThat(known).containsAll(CatalogueFiles.parts(row.getField(column)));
                }
            }
        }
    }

    private static boolean allowed(String value, JsonNode constraints) {
        if (value.isEmpty()) {
            return !constraints.path("required").asBoolean(false);
        }
        Set<String> values = new HashSet<>();
        constraints.path("enum").forEach(one -> values.add(one.asString()));
        return (values.isEmpty() || values.contains(value))
                && value.matches(constraints.path("pattern").asString("(?s).*"));
    }

    private static JsonNode fields(JsonNode table) {
        return table.get("schema").get("fields");
    }

    private static List<NamedCsvRecord> rows(JsonNode table) {
        return CsvReader.builder()
                .ofNamedCsvRecord(CatalogueFiles.text(table.get("path").asString()))
                .stream()
                .toList();
    }
}
