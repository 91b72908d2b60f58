package entente.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The bibliography can be read by citation software, and says of each work how it was checked. */
class WorksTest {
    private final JsonNode works = CatalogueFiles.json(CatalogueFiles.WORKS);

    @Test
    void everyWorkHasWhatACitationNeeds() {
        assertThat(works).allSatisfy(work -> {
            assertThat(work.path("title").asString("")).as(id(work)).isNotBlank();
            assertThat(work.path("type").asString(""))
                    .as(id(work))
                    .isIn("article-journal", "book", "chapter", "report", "webpage");
            assertThat(work.has("author") || work.has("editor")).as(id(work)).isTrue();
            assertThat(work.at("/issued/date-parts/0/0").isInt()).as(id(work)).isTrue();
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
