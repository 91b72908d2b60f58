package entente.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page for scholars shows every claim as it is in the data. */
class CatalogueDocumentationTest {
    private static final Path PAGE = Path.of("..", "docs", "catalogue.md");
    private static final Path ACTUAL = Path.of("target", "catalogue-claims.md");
    private static final String BEGIN = "<!-- claims: begin -->\n";
    private static final String END = "<!-- claims: end -->";

    @Test
    void theTableOfClaimsIsThatOfTheData() throws IOException {
        String expected = counts() + "| id | claim | date in the claim | type | type in the article | precursor |\n"
                + "|---|---|---|---|---|---|\n"
                + CatalogueFiles.claims().stream()
                        .map(CatalogueDocumentationTest::row)
                        .collect(Collectors.joining());
        Files.writeString(ACTUAL, expected);

        String page = Files.readString(PAGE);
        String table = page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
        assertThat(table)
                .as("docs/catalogue.md is out of date: put the table in %s there", ACTUAL)
                .isEqualTo(expected);
    }

    private static String counts() {
        List<NamedCsvRecord> claims = CatalogueFiles.claims();
        Map<String, Long> ofType = claims.stream()
                .collect(Collectors.groupingBy(claim -> claim.getField("type"), TreeMap::new, Collectors.counting()));
        return "%d claims, %d with a date, %d precursors. By type: %s.\n\n"
                .formatted(
                        claims.size(),
                        number(claims, "date_stated"),
                        number(claims, "precursor"),
                        ofType.entrySet().stream()
                                .map(type -> type.getKey() + " " + type.getValue())
                                .collect(Collectors.joining(", ")));
    }

    private static long number(List<NamedCsvRecord> claims, String field) {
        return claims.stream()
                .filter(claim -> claim.getField(field).equals("yes"))
                .count();
    }

    private static String row(NamedCsvRecord claim) {
        return "| %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        claim.getField("id"),
                        claim.getField("title"),
                        date(claim),
                        claim.getField("type"),
                        claim.getField("type_in_source").isEmpty() ? "–" : claim.getField("type_in_source"),
                        claim.getField("precursor"));
    }

    private static String date(NamedCsvRecord claim) {
        if (!claim.getField("start").isEmpty()) {
            String end = claim.getField("end");
            return "`" + claim.getField("start") + (end.isEmpty() ? "" : "/" + end) + "`";
        }
        String period = claim.getField("date_in_source");
        return period.isEmpty() ? "none" : "none (“" + period + "”)";
    }
}
