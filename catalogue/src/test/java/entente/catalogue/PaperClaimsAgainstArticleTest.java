package entente.catalogue;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import entente.catalogue.PublishedArticle.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Every claim is where the catalogue says it is in the article, and is told in other words. */
@Tag("real-data")
@EnabledIfEnvironmentVariable(named = "ENTENTE_SHARED", matches = ".+")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperClaimsAgainstArticleTest {
    /** As many consecutive words in common count as copying. */
    private static final int COPIED_WORDS = 8;

    private static final List<String> OWN_WORDS = List.of("title", "summary", "note", "precursor_reason", "attributes");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final List<NamedCsvRecord> claims = CatalogueFiles.claims();
    private String article = "";
    private Map<Place, String> paragraphs = Map.of();

    @BeforeAll
    void readArticle() throws IOException {
        Path shared = Path.of(requireNonNull(System.getenv("ENTENTE_SHARED")));
        article = Files.readString(shared.resolve("paper/khalid-ahmed-2024.txt"));
        paragraphs = PublishedArticle.paragraphs(article);
    }

    @Test
    void everySpanHasTheStatedHash() {
        assertThat(claims)
                .allSatisfy(claim -> assertThat(sha256(span(claim)))
                        .as("%s: %s", claim.getField("id"), span(claim))
                        .isEqualTo(claim.getField("span_sha256")));
    }

    @Test
    void everySpanIsWholeWords() {
        assertThat(claims).allSatisfy(claim -> {
            String paragraph = paragraph(claim);
            int start = Integer.parseInt(claim.getField("span_start"));
            int end = Integer.parseInt(claim.getField("span_end"));
            assertThat(start == 0 || paragraph.charAt(start - 1) == ' ')
                    .as(claim.getField("id"))
                    .isTrue();
            assertThat(end == paragraph.length() || " ,;:.".indexOf(paragraph.charAt(end)) >= 0)
                    .as(claim.getField("id"))
                    .isTrue();
        });
    }

    @Test
    void theWordingOfADateStandsInTheSpan() {
        assertThat(claims)
                .allSatisfy(claim ->
                        assertThat(span(claim)).as(claim.getField("id")).contains(claim.getField("date_in_source")));
    }

    @Test
    void participantsBearTheNamesOfTheArticle() {
        String everything = String.join(" ", paragraphs.values()).toLowerCase(Locale.ROOT);

        assertThat(claims)
                .allSatisfy(claim -> assertThat(CatalogueFiles.parts(claim.getField("participants")))
                        .as(claim.getField("id"))
                        .allSatisfy(participant -> assertThat(everything)
                                .contains(participant.split(" : ", -1)[0].toLowerCase(Locale.ROOT))));
    }

    @Test
    void noClaimCopiesTheArticle() {
        Set<List<String>> runs = new HashSet<>(runs(article));
        List<String> copied = new ArrayList<>();
        for (NamedCsvRecord claim : claims) {
            for (String field : OWN_WORDS) {
                for (List<String> run : runs(claim.getField(field))) {
                    if (runs.contains(run)) {
                        copied.add(claim.getField("id") + ", " + field + ": " + String.join(" ", run));
                    }
                }
            }
        }

        assertThat(copied).isEmpty();
    }

    private String span(NamedCsvRecord claim) {
        return paragraph(claim)
                .substring(
                        Integer.parseInt(claim.getField("span_start")), Integer.parseInt(claim.getField("span_end")));
    }

    private String paragraph(NamedCsvRecord claim) {
        Place place = new Place(claim.getField("section"), Integer.parseInt(claim.getField("paragraph")));
        return requireNonNull(paragraphs.get(place), () -> "no paragraph at " + place);
    }

    private static List<List<String>> runs(String text) {
        List<String> words = WORD.matcher(PublishedArticle.normalise(text).toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        List<List<String>> runs = new ArrayList<>();
        for (int start = 0; start + COPIED_WORDS <= words.size(); start++) {
            runs.add(words.subList(start, start + COPIED_WORDS));
        }
        return runs;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
