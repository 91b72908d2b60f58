package entente.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What ships was checked as the README says, and the audit tells how. */
class AuditTest {
    private static final List<NamedCsvRecord> AUDIT = rows("audit.csv");
    private static final Map<String, NamedCsvRecord> BY_ID =
            AUDIT.stream().collect(Collectors.toMap(row -> row.getField("id"), Function.identity()));
    private static final List<String> TABLES =
            List.of("activities.csv", "attache-postings.csv", "strategic-partnerships.csv");

    @Test
    void everythingThatShipsStandsInTheAuditAndNothingThatWasDroppedShips() {
        for (String table : TABLES) {
            for (NamedCsvRecord row : rows(table)) {
                NamedCsvRecord audit = BY_ID.get(row.getField("id"));
                assertThat(audit).as(row.getField("id")).isNotNull();
                assertThat(audit.getField("verdict")).isEqualTo(row.getField("checked"));
                assertThat(audit.getField("second_reader")).isEqualTo(row.getField("second_reader"));
            }
        }
        Set<String> shipped = TABLES.stream()
                .flatMap(table -> rows(table).stream())
                .map(row -> row.getField("id"))
                .collect(Collectors.toSet());
        assertThat(AUDIT)
                .filteredOn(row -> row.getField("verdict").equals("dropped"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(shipped).doesNotContain(row.getField("id"));
                    assertThat(row.getField("reason_dropped")).isNotBlank();
                });
    }

    @Test
    void whatRestsOnOnePageOrIsContestedWasReadASecondTime() {
        assertThat(AUDIT)
                .filteredOn(row -> row.getField("grade").equals("B")
                        || row.getField("contested").equals("yes")
                        || row.getField("grade").isEmpty())
                .filteredOn(row -> !row.getField("verdict").equals("dropped"))
                .allSatisfy(row -> assertThat(row.getField("looked_up"))
                        .as(row.getField("id"))
                        .isEqualTo("yes"));
    }

    @Test
    void aThirdOfTheRestWasReadASecondTime() {
        for (String dataset : List.of("catalogue", "attache-postings", "strategic-partnerships")) {
            List<NamedCsvRecord> gradeA = AUDIT.stream()
                    .filter(row -> row.getField("dataset").equals(dataset)
                            && row.getField("grade").equals("A"))
                    .toList();
            long lookedUp = gradeA.stream()
                    .filter(row -> row.getField("looked_up").equals("yes"))
                    .count();
            assertThat(lookedUp * 3).as(dataset).isGreaterThanOrEqualTo(gradeA.size());
        }
    }

    @Test
    void theSecondReaderIsNotTheFirst() {
        assertThat(AUDIT).allSatisfy(row -> {
            assertThat(row.getField("second_reader")).isNotEqualTo(row.getField("first_reader"));
            if (row.getField("looked_up").equals("yes")) {
                assertThat(row.getField("second_reader")).as(row.getField("id")).isNotBlank();
                assertThat(row.getField("how")).as(row.getField("id")).isNotBlank();
            }
        });
    }

    private static List<NamedCsvRecord> rows(String name) {
        return CsvReader.builder().ofNamedCsvRecord(CatalogueFiles.text(name)).stream()
                .toList();
    }
}
