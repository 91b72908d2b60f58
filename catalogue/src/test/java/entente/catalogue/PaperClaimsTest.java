package entente.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The claims keep to their data dictionary, and the fields of a row agree with each other. */
class PaperClaimsTest {
    /** Table 1 stands before the last paragraph of section 2. */
    private static final List<String> SECTIONS_IN_PRINTED_ORDER =
            List.of("1", "2", "Table 1", "3", "3.1", "4", "4.1", "5", "5.1", "6", "6.1", "7");

    private static final Map<String, String> TYPE_OF_SECTION = Map.of(
            "3",
            "CONTACT",
            "3.1",
            "CONTACT",
            "4",
            "ATTACHE",
            "4.1",
            "ATTACHE",
            "5",
            "EXERCISE",
            "5.1",
            "EXERCISE",
            "6",
            "AGREEMENT",
            "6.1",
            "AGREEMENT");

    private final List<NamedCsvRecord> claims = CatalogueFiles.claims();

    @Test
    void theHeaderIsThatOfTheDataDictionary() {
        List<String> documented = new ArrayList<>();
        dictionary().forEach(field -> documented.add(field.get("name").asString()));

        assertThat(claims.get(0).getHeader()).isEqualTo(documented);
    }

    @Test
    void everyValueKeepsToTheDataDictionary() {
        List<String> violations = new ArrayList<>();
        for (NamedCsvRecord claim : claims) {
            for (JsonNode field : dictionary()) {
                String name = field.get("name").asString();
                if (!allowed(claim.getField(name), field)) {
                    violations.add(claim.getField("id") + ", " + name + ": '" + claim.getField(name) + "'");
                }
            }
        }

        assertThat(violations).isEmpty();
    }

    @Test
    void claimsAreNumberedWithoutGap() {
        List<String> expected = IntStream.rangeClosed(1, claims.size())
                .mapToObj("claim-%03d"::formatted)
                .toList();

        assertThat(column("id")).isEqualTo(expected);
    }

    @Test
    void claimsFollowTheOrderOfTheText() {
        assertThat(claims).isSortedAccordingTo((a, b) -> place(a).compareTo(place(b)));
    }

    @Test
    void everySpanHoldsText() {
        assertThat(claims)
                .allSatisfy(claim -> assertThat(Integer.parseInt(claim.getField("span_end")))
                        .as(claim.getField("id"))
                        .isGreaterThan(Integer.parseInt(claim.getField("span_start"))));
    }

    @Test
    void aBoundIsGivenExactlyWhereTheClaimStatesADate() {
        assertThat(claims).allSatisfy(claim -> {
            boolean dated = claim.getField("date_stated").equals("yes");
            assertThat(!claim.getField("start").isEmpty())
                    .as(claim.getField("id"))
                    .isEqualTo(dated);
            if (dated) {
                assertThat(claim.getField("date_in_source"))
                        .as(claim.getField("id"))
                        .isNotEmpty();
            } else {
                assertThat(claim.getField("end")).as(claim.getField("id")).isEmpty();
            }
        });
    }

    @Test
    void everyPrecursorSaysWhichPartOfTheDefinitionFails() {
        assertThat(claims)
                .allSatisfy(
                        claim -> assertThat(!claim.getField("precursor_reason").isEmpty())
                                .as(claim.getField("id"))
                                .isEqualTo(claim.getField("precursor").equals("yes")));
    }

    @Test
    void theTypeInTheSourceIsThatOfTheSection() {
        assertThat(claims)
                .filteredOn(claim -> !claim.getField("section").equals("Table 1"))
                .allSatisfy(claim -> assertThat(claim.getField("type_in_source"))
                        .as(claim.getField("id"))
                        .isEqualTo(TYPE_OF_SECTION.getOrDefault(claim.getField("section"), "")));
    }

    @Test
    void everyWorkCitedIsInTheBibliography() {
        Set<String> works = new HashSet<>();
        CatalogueFiles.json(CatalogueFiles.WORKS)
                .forEach(work -> works.add(work.get("id").asString()));

        assertThat(column("cites").stream().flatMap(cell -> CatalogueFiles.parts(cell).stream()))
                .isNotEmpty()
                .isSubsetOf(works);
    }

    @Test
    void theFileEndsLinesWithLineFeedsOnly() {
        assertThat(CatalogueFiles.text(CatalogueFiles.CLAIMS))
                .doesNotContain("\r")
                .endsWith("\n");
    }

    private static JsonNode dictionary() {
        return CatalogueFiles.json(CatalogueFiles.DATA_DICTIONARY)
                .get("resources")
                .get(0)
                .get("schema")
                .get("fields");
    }

    private static boolean allowed(String value, JsonNode field) {
        JsonNode constraints = field.path("constraints");
        if (value.isEmpty()) {
            return !constraints.path("required").asBoolean(false);
        }
        if (field.get("type").asString().equals("integer")
                && (!value.matches("\\d+")
                        || Integer.parseInt(value) < constraints.path("minimum").asInt(0))) {
            return false;
        }
        Set<String> values = new HashSet<>();
        constraints.path("enum").forEach(one -> values.add(one.asString()));
        return (values.isEmpty() || values.contains(value))
                && value.matches(constraints.path("pattern").asString(".*"));
    }

    private static String place(NamedCsvRecord claim) {
        return "%02d %02d %05d"
                .formatted(
                        SECTIONS_IN_PRINTED_ORDER.indexOf(claim.getField("section")),
                        Integer.parseInt(claim.getField("paragraph")),
                        Integer.parseInt(claim.getField("span_start")));
    }

    private List<String> column(String name) {
        return claims.stream().map(claim -> claim.getField(name)).toList();
    }
}
