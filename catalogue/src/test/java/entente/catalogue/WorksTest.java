package entente.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The bibliography can be read by citation software, and says of each work how it was checked. */
class WorksTest {
    /** Types of the Citation Style Language 1.0.2. */
    private static final List<String> CSL_TYPES = List.of(
            "article",
            "article-journal",
            "article-magazine",
            "article-newspaper",
            "book",
            "chapter",
            "classic",
            "document",
            "entry-dictionary",
            "entry-encyclopedia",
            "hearing",
            "legislation",
            "legal_case",
            "manuscript",
            "map",
            "motion_picture",
            "pamphlet",
            "paper-conference",
            "periodical",
            "post",
            "post-weblog",
            "report",
            "review-book",
            "speech",
            "thesis",
            "treaty",
            "webpage");

    private final JsonNode works = CatalogueFiles.json(CatalogueFiles.WORKS);

    @Test
    void everyWorkHasATitleAndATypeAndIsNoAddress() {
        assertThat(works).allSatisfy(work -> {
            assertThat(work.path("title").asString("")).as(id(work)).isNotBlank();
            assertThat(work.path("type").asString("")).as(id(work)).isIn(CSL_TYPES);
            assertThat(work.path("title").asString("")).as(id(work)).doesNotStartWith("http");
        });
    }

    @Test
    void everyWorkSaysHowItWasChecked() {
        assertThat(works)
                .allSatisfy(work ->
                        assertThat(work.path("note").asString("")).as(id(work)).isNotBlank());
    }

    @Test
    void aDigitalObjectIdentifierIsBare() {
        assertThat(works)
                .filteredOn(work -> work.has("DOI"))
                .isNotEmpty()
                .allSatisfy(work -> assertThat(work.get("DOI").asString()).startsWith("10."));
    }

    @Test
    void worksStandUnderOneIdEachWithThePaperFirst() {
        List<String> ids = new ArrayList<>();
        works.forEach(work -> ids.add(id(work)));

        assertThat(ids).doesNotHaveDuplicates().startsWith("khalid-ahmed-2024");
        assertThat(ids.subList(1, ids.size())).isSorted();
    }

    private static String id(JsonNode work) {
        return work.get("id").asString();
    }
}
