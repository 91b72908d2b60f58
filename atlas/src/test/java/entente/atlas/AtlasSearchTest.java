package entente.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The page of the search. What words find is the store's to test. */
final class AtlasSearchTest {
    private static RunningTestAtlas atlas;

    @BeforeAll
    static void start(@TempDir Path folder) {
        atlas = new RunningTestAtlas(folder);
    }

    @AfterAll
    static void stop() {
        atlas.close();
    }

    private static String search(String ending, String words) {
        return "/search" + ending + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Test
    void activitiesActorsAndSourcesAreFoundInGroups() {
        JsonNode found = atlas.json(search(".json", "alpha"));
        assertThat(found.path("sources").path("hits").get(0).path("address").asString())
                .isEqualTo("/source/alpha");
        found = atlas.json(search(".json", "france"));
        // the treaty of 1815, and its renewal, in which France, COW 220, takes part
        assertThat(found.path("activities").path("total").asInt()).isEqualTo(2);
        assertThat(found.path("actors").path("hits").get(0).path("id").asString())
                .isEqualTo("france");
        assertThat(atlas.get(search("", "france")).body())
                .contains(
                        "<h2 id=\"activities\">",
                        "<h2 id=\"actors\">",
                        "<mark>France</mark>",
                        "/activities?text=france",
                        "/actor/france");
    }

    @Test
    void theListBehindASearchHoldsTheSameActivities() {
        JsonNode found = atlas.json(search(".json", "drill"));
        assertThat(found.path("activities").path("total").asInt()).isEqualTo(InventedStore.DRILLS);
        assertThat(found.path("activities").path("hits").size()).isEqualTo(20);
        assertThat(atlas.json(found.path("list").asString().replace("?", ".json?"))
                        .path("total")
                        .asInt())
                .isEqualTo(InventedStore.DRILLS);
    }

    @Test
    void theTableHoldsAllThatIsFound() {
        String table = atlas.get(search(".csv", "drill")).body();
        assertThat(table.lines()).hasSize(1 + InventedStore.DRILLS);
        assertThat(table).startsWith("kind,id,title,address\r\n");
        assertThat(table).contains("activity,alpha.rows:drill-07,Drill 7,/activity/alpha.rows:drill-07");
    }

    @Test
    void hostileTextIsShownAndDoesNothing() {
        String page = RunningTestAtlas.withoutOurScript(
                atlas.get(search("", "<script> alert right")).body());
        assertThat(page)
                .doesNotContain("<script")
                .contains("&lt;<mark>script</mark>&gt;<mark>alert</mark>(1)")
                .contains("value=\"&lt;script> alert right\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "* OR (", "a AND", "~", "\\", "%", "title:", "[1 TO", "\u0000", "x\ny"})
    void noQuestionFails(String words) {
        assertThat(atlas.get(search("", words)).statusCode()).isEqualTo(200);
        assertThat(atlas.get(search(".json", words)).statusCode()).isEqualTo(200);
        assertThat(atlas.get(search(".csv", words)).statusCode()).isEqualTo(200);
        HttpResponse<String> list = atlas.get("/activities?text=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertThat(list.statusCode()).isEqualTo(200);
    }

    @Test
    void nothingFoundTeaches() {
        assertThat(atlas.get(search("", "zyzzyva")).body()).contains("Nothing in the record holds all these words");
        assertThat(atlas.get("/search").body()).contains("every name of every actor");
    }

    @Test
    void oneQuestionHasOneAddress() {
        HttpResponse<String> moved = atlas.get("/search?q=+france+&nonsense=1");
        assertThat(moved.statusCode()).isEqualTo(302);
        assertThat(moved.headers().firstValue("Location").orElseThrow()).endsWith("/search?q=france");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/activities", "/actor/france", "/nowhere"})
    void everyPageHasTheSearchBox(String path) {
        assertThat(atlas.get(path).body())
                .contains("<form class=\"find\" action=\"/search\" method=\"get\" role=\"search\">");
    }

    @Test
    void aNameWithoutAnActorLeadsToItsActivities() {
        JsonNode unresolved = atlas.json("/actors.json").path("unresolved");
        assertThat(unresolved.size()).isEqualTo(2);
        for (JsonNode name : unresolved) {
            String list = name.path("list").asString().replace("?", ".json?");
            assertThat(atlas.json(list).path("total").asInt()).as(list).isPositive();
        }
    }
}
