package entente.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program coded is on a page only if asked for, and marked there. */
final class AtlasMachineCodedTest {
    /** The activities of {@code alpha} and {@code delta}. */
    private static final int OF_PEOPLE = 4 + InventedStore.DRILLS + 7 + InventedStore.PARLEYS;

    private static final String MARK = ">machine-coded</span>";

    private static RunningTestAtlas atlas;

    @BeforeAll
    static void start(@TempDir Path folder) {
        atlas = new RunningTestAtlas(InventedStore.withFeedAt(folder), InventedStore.withFeed());
        InventedStore.addDelta(atlas.record().store());
        InventedStore.addFeed(atlas.record().store());
    }

    @AfterAll
    static void stop() {
        atlas.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/activities",
                "/activities?type=CONTACT&from=1905&to=1905",
                "/timeline",
                "/map",
                "/pair/brazil/france",
                "/actor/france",
                "/genealogy/CONTACT",
                "/conflicts",
                "/series",
                "/search?q=fed+parley",
                "/?year=1905"
            })
    void noPageShowsItUnasked(String address) {
        assertThat(atlas.get(address).statusCode()).isEqualTo(200);
        assertThat(atlas.get(address).body()).doesNotContain("Fed parley", "feed.rows:fed");
    }

    @Test
    void noCountHasIt() {
        assertThat(atlas.json("/index.json").path("activities").asInt()).isEqualTo(OF_PEOPLE);
        assertThat(atlas.json("/index.json").path("lanes").path("total").asInt())
                .isEqualTo(OF_PEOPLE);
        assertThat(atlas.json("/activities.json").path("total").asInt()).isEqualTo(OF_PEOPLE);
        assertThat(atlas.json("/pair/brazil/france.json").path("total").asInt()).isEqualTo(1);
        assertThat(atlas.json("/actor/france.json").path("total").asInt())
                .isEqualTo(atlas.json("/activities.json?actor=france")
                        .path("total")
                        .asInt());
        assertThat(atlas.json("/actor/france.json")
                        .path("partners")
                        .get(0)
                        .path("activities")
                        .asInt())
                .isEqualTo(1);
        assertThat(atlas.json("/search.json?q=fed+parley")
                        .path("activities")
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(atlas.get("/activities.csv").body()).doesNotContain("feed.rows");
    }

    @Test
    void askedForItIsThereAndMarked() {
        int all = OF_PEOPLE + InventedStore.FED;
        assertThat(atlas.json("/activities.json?machine=1").path("total").asInt())
                .isEqualTo(all);
        assertThat(atlas.json("/timeline.json?machine=1")
                        .path("lanes")
                        .path("total")
                        .asInt())
                .isEqualTo(all);
        String list = atlas.get("/activities?type=CONTACT&from=1905&to=1905&machine=1")
                .body();
        assertThat(list).contains("Fed parley 1", "machine-coded included");
        assertThat(list.split(MARK, -1)).hasSize(1 + InventedStore.FED);
        assertThat(atlas.get("/timeline?type=CONTACT&to=1905&machine=1").body())
                .contains("Fed parley 1 (machine-coded)");
        assertThat(atlas.get("/activity/feed.rows:fed-1").body()).contains(MARK, "held, machine-coded");
        String found = atlas.get("/search?q=fed+parley&machine=1").body();
        assertThat(found.split(MARK, -1)).hasSize(1 + InventedStore.FED);
        assertThat(atlas.get("/activities.csv?source=feed&machine=1").body().lines())
                .hasSize(1 + InventedStore.FED);
    }

    @Test
    void aPageThatLeavesItOutSaysSoAndLeadsThere() {
        for (String address : List.of("/", "/actor/france", "/pair/brazil/france")) {
            assertThat(atlas.get(address).body()).as(address).contains("3 machine-coded activities</a>");
        }
        String list = atlas.json("/pair/brazil/france.json")
                .path("apart")
                .path("list")
                .asString();
        assertThat(atlas.json(list.replace("/activities?", "/activities.json?"))
                        .path("total")
                        .asInt())
                .isEqualTo(1 + InventedStore.FED);
        assertThat(atlas.get("/source/feed").body()).contains(MARK, "/activities?source=feed&amp;machine=1");
        assertThat(atlas.get("/search?q=fed").body()).contains("/search?q=fed&amp;machine=1");
    }

    @Test
    void anotherValueIsAnsweredWithTheOneThereIs() {
        assertThat(atlas.get("/activities?machine=yes").statusCode()).isEqualTo(400);
        assertThat(atlas.get("/search?q=x&machine=0").statusCode()).isEqualTo(400);
        assertThat(atlas.get("/activities?machine=").statusCode()).isEqualTo(302);
    }
}
