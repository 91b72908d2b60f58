package entente.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

final class AtlasPagesTest {
    private static RunningTestAtlas atlas;

    @BeforeAll
    static void start(@TempDir Path folder) {
        atlas = new RunningTestAtlas(folder);
    }

    @AfterAll
    static void stop() {
        atlas.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?year=1815",
                "/activities",
                "/timeline",
                "/timeline?type=EXERCISE&from=1950",
                "/map",
                "/pair",
                "/pair/france/united-kingdom",
                "/pair/france/japan",
                "/series",
                "/genealogy",
                "/genealogy/AGREEMENT",
                "/genealogy/PEACEKEEPING",
                "/conflicts",
                "/attaches",
                "/activity/alpha.rows:A1",
                "/actors",
                "/actor/france",
                "/actor/japan",
                "/sources",
                "/coverage",
                "/search",
                "/source/alpha",
                "/source/beta",
                "/codebook",
                "/codebook/AGREEMENT",
                "/about"
            })
    void everyPageAnswersAsHtmlAndAsJson(String path) {
        HttpResponse<String> page = atlas.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(page.body()).startsWith("<!doctype html>").contains("</html>");

        int query = path.indexOf('?');
        String bare = query < 0 ? path : path.substring(0, query);
        String address = (bare.equals("/") ? "/index" : bare) + ".json" + (query < 0 ? "" : path.substring(query));
        HttpResponse<String> json = atlas.get(address);
        assertThat(json.statusCode()).isEqualTo(200);
        assertThat(json.headers().firstValue("Content-Type")).contains("application/json;charset=utf-8");
        assertThat(atlas.json(address).isObject()).isTrue();
    }

    @Test
    void listsAnswerAsCsvWithEveryRowAndNotOnlyTheFirstPage() {
        List<CsvRecord> rows = csv("/activities.csv");
        // A1, A2, the hostile one, the old one and the drills, under a header
        assertThat(rows).hasSize(1 + 4 + InventedStore.DRILLS);
        assertThat(rows.get(0).getFields()).startsWith("id", "type", "title", "date");
        assertThat(csv("/actors.csv").stream().map(row -> row.getField(0))).contains("france", "united-kingdom");
        assertThat(csv("/sources.csv").stream().map(row -> row.getField(3)))
                .containsExactly("loaded", "true", "false", "false");
        assertThat(atlas.get("/about.csv").statusCode()).isEqualTo(404);
    }

    /** Of the three invented datasets one is loaded; each claims agreements from 1816 to 2018. */
    @Test
    void aClaimOfCoverageStandsOnceWithItsYears() {
        JsonNode page = atlas.json("/coverage.json?from=1900&to=1950");
        assertThat(page.path("lines").size()).isEqualTo(1);
        assertThat(page.path("lines").get(0).path("years").asString()).isEqualTo("1900 to 1950");
        assertThat(page.path("lines").get(0).path("runs").get(0).path("last").asInt())
                .isEqualTo(1950);
        assertThat(csv("/coverage.csv").stream()
                        .map(row -> String.join(" ", row.getFields().subList(0, 6))))
                .containsExactly(
                        "type firstYear lastYear kind source loaded",
                        "AGREEMENT 1816 2018 census alpha true",
                        "AGREEMENT 1816 2018 anecdotal beta false",
                        "AGREEMENT 1816 2018 anecdotal delta false");
    }

    private static List<CsvRecord> csv(String path) {
        return CsvReader.builder().ofCsvRecord(atlas.get(path).body()).stream().toList();
    }

    @Test
    void theIdOfAnyAttestationLeadsToItsActivityForGood() {
        HttpResponse<String> html = atlas.get("/activity/alpha.rows:A1-again");
        assertThat(html.statusCode()).isEqualTo(308);
        assertThat(html.headers().firstValue("Location").orElseThrow()).endsWith("/activity/alpha.rows:A1");
        HttpResponse<String> json = atlas.get("/activity/alpha.rows:A1-again.json");
        assertThat(json.headers().firstValue("Location").orElseThrow()).endsWith("/activity/alpha.rows:A1.json");
    }

    @Test
    void anActivityShowsEachValueWithItsCellAndEveryAttestationWithItsPlace() {
        JsonNode page = atlas.json("/activity/alpha.rows:A1.json");
        assertThat(page.path("when").path("words").asString()).isEqualTo("from 3 January 1815 to 8 February 1815");
        assertThat(page.path("attestations").size()).isEqualTo(2);
        assertThat(page.path("attestations").get(0).path("file").asString()).isEqualTo("alpha.csv");
        assertThat(page.path("attestations").get(0).path("locator").asString()).isEqualTo("row of A1");
        assertThat(page.path("attestations").get(0).path("cells").findValuesAsString("raw"))
                .contains("-99");
        assertThat(page.path("conflicts").get(0).path("value").asString()).isEqualTo("multilateral");
        assertThat(page.path("conflicts").get(0).path("chosen").asString()).isEqualTo("Bilateral");
        assertThat(page.path("relations").get(0).path("words").asString()).isEqualTo("renewed by");

        String html = atlas.get("/activity/alpha.rows:A1").body();
        assertThat(html)
                .contains("href=\"#attestation-alpha.rows:A1\"", "id=\"attestation-alpha.rows:A1\"")
                .contains("row of A1-again")
                .contains("Promise of defence", ">yes<");
    }

    @Test
    void aSpellThatIsCensoredSaysSoInsteadOfEnding() {
        String html = atlas.get("/activity/alpha.rows:A2").body();
        assertThat(html)
                .contains("since 1820, not ended by 31 December 2018")
                .contains("In force when the source closed on 31 December 2018");
    }

    @Test
    void aParticipantThatNobodyKnowsIsShownAsNamed() {
        assertThat(atlas.get("/activity/alpha.rows:A1").body()).contains("Atlantis", "not identified");
        assertThat(atlas.json("/actors.json").path("unresolved").findValuesAsString("name"))
                .contains("Atlantis");
    }

    @Test
    void theHomePageCountsEveryActivityOnce() {
        JsonNode page = atlas.json("/index.json");
        assertThat(page.path("activities").asInt()).isEqualTo(4 + InventedStore.DRILLS);
        int begun = 0;
        for (JsonNode cell : page.path("timeline").path("begun")) {
            begun += cell.path("count").asInt();
        }
        assertThat(begun).isEqualTo(4 + InventedStore.DRILLS);
        assertThat(page.path("sentence").asString()).endsWith("The earliest dated beginning is 430 BCE.");
    }

    @Test
    void aCountOfThePictureLeadsToThePageOfTheListOnWhichItsFirstActivityStands() {
        JsonNode page = atlas.json("/index.json");
        for (JsonNode cell : page.path("timeline").path("begun")) {
            String address = cell.path("address").asString();
            String id = address.substring(address.indexOf('#') + 1);
            if (cell.path("type").asString().equals("EXERCISE")) {
                assertThat(atlas.get(address.substring(0, address.indexOf('#'))).body())
                        .contains("<tr id=\"" + id + "\"");
            }
        }
    }

    @Test
    void aSourceTellsOfItsFilesItsRejectsAndWhatBringsItIfItIsNotLoaded() {
        assertThat(atlas.get("/source/alpha").body()).contains("alpha.csv", "19x4", "is no year");
        assertThat(atlas.get("/source/beta").body()).contains("Not loaded", "./entente add FILE");
        // a work's address may be anything: only what a browser may follow is a link
        assertThat(atlas.get("/source/alpha").body()).doesNotContain("href=\"javascript:");
    }

    @Test
    void anActorOfNoActivityTeachesWhatWouldBeHere() {
        assertThat(atlas.get("/actor/japan").body()).contains("in no activity of this record", "./entente add FILE");
    }

    @Test
    void aPageAskedForAgainIsNotSentAgainUntilTheRecordChanges() {
        String tag = atlas.get("/codebook").headers().firstValue("ETag").orElseThrow();
        assertThat(atlas.get("/codebook", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void aHeadRequestGetsTheHeadOfThePage() {
        HttpResponse<String> head = atlas.send("HEAD", "/activities");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(head.body()).isEmpty();
    }
}
