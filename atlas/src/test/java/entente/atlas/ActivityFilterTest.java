package entente.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ActivityFilterTest {
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
    @CsvSource({
        "type=EXERCISE, 60",
        "type=TRAINING, 1",
        "actor=france, 2",
        "actor=france&with=united-kingdom, 1",
        "source=alpha, 64",
        "source=beta, 0",
        "text=atlantis, 1",
        "text=vienna&type=AGREEMENT, 2",
        // the renewal of 1820 may still hold; drills of 1959 and 1960
        "from=1959, 3",
        "to=430+BCE, 1",
        "to=-0429, 1",
        "from=1815-02&to=1815-02, 1",
        "from=1959&dates=began, 2",
        "from=1901&to=1901&dates=began, 1",
        // the hostile event has no date
        "dates=none, 1",
        "place=vienna, 63",
        "place=VIÉNNA&type=TRAINING, 1",
        "status=held, 64",
        "status=planned, 0",
        "at=FRA, 0",
        "field=obligation_defence&value=1, 1",
    })
    void aFilterLetsThroughWhatItSays(String query, int expected) {
        assertThat(atlas.json("/activities.json?" + query).path("total").asInt())
                .isEqualTo(expected);
    }

    @Test
    void aLongListComesInPagesThatLinkToEachOther() {
        assertThat(atlas.json("/activities.json").path("activities").size()).isEqualTo(50);
        assertThat(atlas.json("/activities.json").path("next").asString()).isEqualTo("/activities?page=2");
        assertThat(atlas.json("/activities.json?page=2").path("activities").size())
                .isEqualTo(14);
        assertThat(atlas.json("/activities.json?page=2").path("next").isNull()).isTrue();
        assertThat(atlas.get("/activities?page=3").statusCode()).isEqualTo(404);
    }

    @Test
    void oneQuestionHasOneAddress() {
        HttpResponse<String> moved = atlas.get("/activities?text=&actor=France&type=agreement&nonsense=1");
        assertThat(moved.statusCode()).isEqualTo(302);
        assertThat(moved.headers().firstValue("Location").orElseThrow())
                .endsWith("/activities?type=AGREEMENT&actor=france");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=the+year+dot",
                "to=19145",
                "from=2000&to=1900",
                "type=WAR",
                "source=gamma",
                "status=lost",
                "dates=sometimes",
                "at=nowhere",
                "actor=Korea",
                "actor=Nobody+at+all",
                "page=0",
                "page=x"
            })
    void aQuestionThatCannotBeReadIsAnsweredWithWhatWouldDo(String query) {
        HttpResponse<String> answer = atlas.get("/activities.json?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(atlas.json("/activities.json?" + query).path("message").asString())
                .isNotBlank();
    }

    @Test
    void anAmbiguousActorIsOfferedAsAChoice() {
        assertThat(atlas.get("/activities?actor=Korea").body())
                .contains("can mean more than one actor", "/activities?actor=south-korea");
    }

    @Test
    void anEmptyListTeaches() {
        assertThat(atlas.get("/activities?source=beta").body()).contains("no proof that there was none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/activities", "/timeline", "/map"})
    void everyViewShowsTheSameFilterAndEachPartOfItCanBeTakenAway(String view) {
        String page = atlas.get(view + "?type=AGREEMENT&place=Vienna").body();
        assertThat(page)
                .contains("href=\"" + view + "?place=Vienna\"", "href=\"" + view + "?type=AGREEMENT\"")
                .contains("href=\"/activities?type=AGREEMENT&amp;place=Vienna\"")
                .contains("href=\"/timeline?type=AGREEMENT&amp;place=Vienna\"")
                .contains("href=\"/map?type=AGREEMENT&amp;place=Vienna\"");
        String csv = atlas.get(view + ".csv?type=AGREEMENT&place=Vienna").body();
        // a header, and two treaties
        assertThat(csv.lines()).hasSize(3);
    }

    @Test
    void aListSaysHowToReadItFromTheRunningAtlas() {
        assertThat(atlas.get("/activities?type=TRAINING").body())
                .contains("read.csv(\"http://127.0.0.1:" + atlas.port() + "/activities.csv?type=TRAINING\"")
                .contains("pandas.read_csv(", "import delimited");
    }
}
