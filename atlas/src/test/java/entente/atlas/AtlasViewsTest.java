package entente.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class AtlasViewsTest {
    private static RunningTestAtlas atlas;

    @BeforeAll
    static void start(@TempDir Path folder) {
        atlas = new RunningTestAtlas(folder);
        InventedStore.addDelta(atlas.record().store());
    }

    @AfterAll
    static void stop() {
        atlas.close();
    }

    @Test
    void theHomePageHasALaneForEachTypeAndEveryDatedActivityInIt() {
        JsonNode lanes = atlas.json("/index.json").path("lanes");
        assertThat(lanes.path("lanes").size()).isEqualTo(9);
        int drawn = 0;
        for (JsonNode lane : lanes.path("lanes")) {
            drawn += lane.path("acts").size();
            for (JsonNode count : lane.path("counts")) {
                drawn += count.path("count").asInt();
            }
        }
        assertThat(drawn).isEqualTo(lanes.path("dated").asInt());
        // all but the hostile event, the only one without a date
        assertThat(lanes.path("total").asInt() - drawn).isEqualTo(1);
    }

    @Test
    void aColumnOfThePictureLeadsToExactlyTheActivitiesItStandsFor() {
        int columns = 0;
        for (JsonNode lane : atlas.json("/index.json").path("lanes").path("lanes")) {
            for (JsonNode count : lane.path("counts")) {
                String list = count.path("address").asString().replace("/activities?", "/activities.json?");
                assertThat(atlas.json(list).path("total").asInt())
                        .isEqualTo(count.path("count").asInt());
                columns++;
            }
        }
        // the drills are too many for marks of their own when other exercises stand beside them, or few enough: both
        // are drawn
        assertThat(columns).isNotNegative();
    }

    @Test
    void aMarkOfThePictureLeadsToItsActivity() {
        assertThat(atlas.get("/").body())
                .contains("<a href=\"/activity/delta.rows:kadesh\"><title>Pact of kadesh, began 1259 BCE</title>")
                .contains("mark hollow");
    }

    @Test
    void aYearOfThePictureSaysWhatMayHaveHeldInIt() {
        JsonNode moment = atlas.json("/index.json?year=1905").path("moment");
        // the post of that year, its drill, and the treaty of 1820 that had not ended in 2018
        assertThat(moment.path("total").asInt()).isEqualTo(3);
        assertThat(moment.path("words").asString()).isEqualTo("1905");
        assertThat(atlas.get("/?year=1259+BCE").body()).contains("1259 BCE", "class=\"year\"");
        assertThat(atlas.get("/?year=sometime").statusCode()).isEqualTo(400);
    }

    @Test
    void theMapPlacesWhatIsLocatedAndCountsWhatIsNot() {
        JsonNode map = atlas.json("/map.json").path("map");
        assertThat(map.path("located").asInt()).isEqualTo(3);
        assertThat(map.path("unlocated").asInt()).isEqualTo(64 + 7 + InventedStore.PARLEYS - 3);
        assertThat(map.path("spots").findValuesAsString("kind")).containsExactlyInAnyOrder("point", "country", "host");
        assertThat(map.path("spots").findValuesAsString("at")).containsExactlyInAnyOrder("10,20", "FRA", "BRA");
        assertThat(atlas.json("/activities.json?at=10%2C20").path("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void bordersOfTodayAreShownUnderNoOlderAct() {
        assertThat(atlas.get("/map").body()).doesNotContain("class=\"border\"").contains("No borders are drawn");
        assertThat(atlas.get("/map?from=1946").body()).doesNotContain("class=\"border\"");
        assertThat(atlas.get("/map?from=2012").body()).contains("class=\"border\"", "takes no position");
    }

    @Test
    void aPairHasOneAddressWhoeverIsNamedFirstAndHowever() {
        HttpResponse<String> named = atlas.get("/pair?a=United+Kingdom&b=France&from=1800");
        assertThat(named.headers().firstValue("Location").orElseThrow())
                .endsWith("/pair/france/united-kingdom?from=1800");
        HttpResponse<String> turned = atlas.get("/pair/united-kingdom/france");
        assertThat(turned.headers().firstValue("Location").orElseThrow()).endsWith("/pair/france/united-kingdom");
        JsonNode pair = atlas.json("/pair/france/united-kingdom.json");
        assertThat(pair.path("total").asInt()).isEqualTo(1);
        assertThat(pair.path("works").get(0).asString()).contains("The alpha data");
        assertThat(atlas.get("/pair/france/united-kingdom.csv").body().lines()).hasSize(2);
        assertThat(atlas.json("/pair/france/united-kingdom.json?from=1900")
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(atlas.get("/pair/france/japan").body()).contains("no proof that there was none");
    }

    @Test
    void aGenealogyBeginsWithTheEarliestActAndNamesEverySilence() {
        JsonNode page = atlas.json("/genealogy/AGREEMENT.json?field=obligation_defence&value=1");
        assertThat(page.path("first").get(0).path("title").asString()).isEqualTo("Pact of kadesh");
        assertThat(page.path("total").asInt()).isEqualTo(4);
        // 1259 BCE is the year -1258: from its end to the beginning of 1100 are 2357 years; from the end of 1100 to the
        // beginning of 1250, 149; from the end of 1250 to 3 January 1815, 564
        assertThat(page.path("silences").findValuesAsString("years")).containsExactly("2357", "149", "564");
        assertThat(page.path("silences").get(0).path("precursors").asInt()).isEqualTo(1);
        assertThat(page.path("precursors").size()).isEqualTo(1);
        // Kadesh names two works; the treaty of 1815 has two attestations of one dataset that name none
        assertThat(page.path("onOneSource").asInt()).isEqualTo(3);
        assertThat(atlas.get("/genealogy/agreement").statusCode()).isEqualTo(302);
        assertThat(atlas.get("/genealogy/AGREEMENT?field=colour&value=1").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aSeriesShowsItsInstancesInTime() {
        assertThat(atlas.json("/series.json")
                        .path("series")
                        .get(0)
                        .path("instances")
                        .asInt())
                .isEqualTo(2);
        JsonNode series = atlas.json("/series/RIM.json");
        assertThat(series.path("instances").findValuesAsString("title")).containsExactly("RIM 1", "RIM 2");
        assertThat(series.path("firstYear").asString()).isEqualTo("1971");
        assertThat(atlas.get("/series/RIM.csv").body().lines()).hasSize(3);
    }

    @Test
    void aConflictShowsBothReadingsWithTheirAttestations() {
        JsonNode line = atlas.json("/conflicts.json").path("conflicts").get(0);
        assertThat(line.path("usedWords").asString()).isEqualTo("Bilateral");
        assertThat(line.path("otherWords").asString()).isEqualTo("Multilateral");
        assertThat(line.path("usedAttestation").asString()).isEqualTo("alpha.rows:A1");
        assertThat(line.path("otherAttestation").asString()).isEqualTo("alpha.rows:A1-again");
        assertThat(line.path("rule").asString()).isNotBlank();
        assertThat(atlas.json("/conflicts.json?field=title").path("total").asInt())
                .isZero();
        assertThat(atlas.get("/conflicts.csv").body().lines()).hasSize(2);
    }

    @Test
    void attachesAreShownWhereAttestedAndHatchedWhereNothingIsKnown() {
        JsonNode page = atlas.json("/attaches.json");
        assertThat(page.path("posts").asInt()).isEqualTo(1);
        assertThat(page.path("rows").get(0).path("name").asString()).isEqualTo("France");
        assertThat(page.path("named").asInt()).isEqualTo(1);
        assertThat(page.path("counted").asInt()).isZero();
        assertThat(atlas.get("/attaches").body()).contains("url(#hatch)", "there may be more");
        assertThat(atlas.get("/attaches?sender=France")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/attaches?sender=france");
        assertThat(atlas.json("/attaches.json?host=brazil").path("senders").asInt())
                .isEqualTo(1);
        assertThat(atlas.get("/attaches.csv").body()).contains("france,France,brazil,Brazil,1905,1905");
    }

    @Test
    void anActivityNamesItsPhasesItsSeriesAndTheWorksBehindItInFull() {
        String pact = atlas.get("/activity/delta.rows:kadesh").body();
        assertThat(pact)
                .contains(
                        "Clay, Ada", "href=\"https://tablets.example/clay\"", "Tablets of alliance", "Press of Nowhere")
                .contains("lost-work", "not in the bibliography")
                .contains("signed <span title=\"-1258\">1259 BCE</span>");
        assertThat(atlas.get("/activity/delta.rows:RIM%201").body()).contains("href=\"/series/RIM\"");
    }

    @Test
    void emptyPagesTeach() {
        assertThat(atlas.get("/genealogy/PEACEKEEPING").body()).contains("./entente add FILE");
        assertThat(atlas.get("/map?type=PEACEKEEPING").body()).contains("no proof that there was none");
        assertThat(atlas.get("/attaches?sender=japan").body()).contains("says nothing about what was");
    }
}
