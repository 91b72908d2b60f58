package entente.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tally in docs/audit.md is that of the data. */
class AuditDocumentationTest {
    private static final Path PAGE = Path.of("..", "docs", "audit.md");
    private static final Path ACTUAL = Path.of("target", "audit.tables.md");
    private static final String BEGIN = "<!-- tally: begin -->\n";
    private static final String END = "<!-- tally: end -->";
    private static final List<String> DATASETS = List.of("catalogue", "attache-postings", "strategic-partnerships");
    private static final List<String> VERDICTS = List.of("written", "confirmed", "mended", "dropped", "not drawn");

    private final List<NamedCsvRecord> audit =
            CsvReader.builder().ofNamedCsvRecord(CatalogueFiles.text("audit.csv")).stream()
                    .toList();

    @Test
    void theTallyIsThatOfTheData() throws IOException {
        String expected = tally() + "\n" + dropped();
        Files.writeString(ACTUAL, expected);

        String page = Files.readString(PAGE);
        assertThat(page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END)))
                .as("docs/audit.md is out of date: put the tables in %s there", ACTUAL)
                .isEqualTo(expected);
    }

    private String tally() {
        StringBuilder table =
                new StringBuilder("| dataset | grade | entries | looked up again | confirmed | mended | dropped"
                        + " | not drawn |\n|---|---|--:|--:|--:|--:|--:|--:|\n");
        for (String dataset : DATASETS) {
            Map<String, List<NamedCsvRecord>> byGrade = audit.stream()
                    .filter(row -> row.getField("dataset").equals(dataset))
                    .collect(Collectors.groupingBy(
                            row -> row.getField("grade").isEmpty() ? "new" : row.getField("grade"),
                            TreeMap::new,
                            Collectors.toList()));
            byGrade.forEach((grade, rows) -> table.append("| %s | %s | %d | %d | %d | %d | %d | %d |\n"
                    .formatted(
                            dataset,
                            grade,
                            rows.size(),
                            count(rows, "looked_up", "yes"),
                            count(rows, "verdict", "confirmed") + count(rows, "verdict", VERDICTS.get(0)),
                            count(rows, "verdict", "mended"),
                            count(rows, "verdict", "dropped"),
                            count(rows, "verdict", "not drawn"))));
        }
        return table.toString();
    }

    private String dropped() {
        return "| dropped | reason |\n|---|---|\n"
                + audit.stream()
                        .filter(row -> row.getField("verdict").equals("dropped"))
                        .map(row -> "| %s | %s |\n".formatted(row.getField("id"), row.getField("reason_dropped")))
                        .collect(Collectors.joining());
    }

    private static long count(List<NamedCsvRecord> rows, String column, String value) {
        return rows.stream().filter(row -> row.getField(column).equals(value)).count();
    }
}
