package entente.export.citation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.core.record.Work;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CslItemsTest {
    @Test
    void aWorkIsReadWithItsAuthorsYearContainerAndAddress() {
        Map<String, Work> works = read("""
                [{"id": "a-1920", "type": "article-journal", "title": "On tablets",
                  "author": [{"family": "Clay", "given": "Ada"}, {"literal": "The Museum"}],
                  "issued": {"date-parts": [[1920, 3]]}, "container-title": "Annals", "volume": "4", "issue": "2",
                  "page": "1-9", "DOI": "10.1/x", "URL": "https://x.example/"}]
                """);
        Work work = works.get("a-1920");
        assertThat(work).isNotNull();
        assertThat(Citation.text(work))
                .isEqualTo("Clay, Ada & The Museum (1920). On tablets. Annals 4(2): 1–9. https://doi.org/10.1/x");
    }

    @Test
    void aWorkWithoutAnythingButItsTitleIsAWork() {
        Work work = read("[{\"id\": \"x\", \"title\": \"Nothing else\"}]").get("x");
        assertThat(work.authors()).isEmpty();
        assertThat(work.issued()).isEmpty();
        assertThat(work.container()).isEmpty();
    }

    @Test
    void anItemWithoutATitleIsNamedByItsPlace() {
        assertThatThrownBy(() -> read("[{\"id\": \"x\", \"title\": \"T\"}, {\"id\": \"y\"}]"))
                .hasMessageContaining("item 2")
                .hasMessageContaining("title");
    }

    private static Map<String, Work> read(String json) {
        return CslItems.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
    }
}
