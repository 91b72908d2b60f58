package entente.catalogue;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import entente.catalogue.PublishedArticle.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Every general statement is where the catalogue says it is in the article. */
@Tag("real-data")
@EnabledIfEnvironmentVariable(named = "ENTENTE_SHARED", matches = ".+")
class PaperPropositionsTest {
    @Test
    void everySpanHasTheStatedHash() throws IOException {
        Path shared = Path.of(requireNonNull(System.getenv("ENTENTE_SHARED")));
        Map<Place, String> paragraphs =
                PublishedArticle.paragraphs(Files.readString(shared.resolve("paper/khalid-ahmed-2024.txt")));
        List<NamedCsvRecord> inSections =
                CsvReader.builder().ofNamedCsvRecord(CatalogueFiles.text("paper-propositions.csv")).stream()
                        .filter(row -> !row.getField("span_start").isEmpty())
                        .toList();

        assertThat(inSections).hasSize(19).allSatisfy(row -> {
            Place place = new Place(row.getField("section"), Integer.parseInt(row.getField("paragraph")));
            String span = requireNonNull(paragraphs.get(place))
                    .substring(
                            Integer.parseInt(row.getField("span_start")), Integer.parseInt(row.getField("span_end")));
            assertThat(sha256(span)).as(row.getField("id")).isEqualTo(row.getField("span_sha256"));
        });
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
