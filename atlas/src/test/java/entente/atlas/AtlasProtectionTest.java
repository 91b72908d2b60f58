package entente.atlas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

final class AtlasProtectionTest {
    private static RunningTestAtlas atlas;

    @BeforeAll
    static void start(@TempDir Path folder) {
        atlas = new RunningTestAtlas(folder);
    }

    @AfterAll
    static void stop() {
        atlas.close();
    }

    @Test
    void textOfStrangersIsTextOnEveryPageThatShowsIt() {
        String id = "";
        for (JsonNode line : atlas.json("/activities.json?type=EVENT").path("activities")) {
            id = line.path("address").asString();
        }
        List<String> pages =
                List.of("/", "/activities?type=EVENT", "/timeline?type=EVENT", id, "/actors", "/source/alpha");
        for (String page : pages) {
            HttpResponse<String> answer = atlas.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(RunningTestAtlas.withoutOurScript(answer.body()))
                    .as(page)
                    .doesNotContain("<script");
        }
        assertThat(atlas.get(id).body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                // a quote within an attribute must not end it
                .contains("&#34;quoted&#34;")
                .doesNotContainPattern("=\"[^\"<>]*\"quoted");
        assertThat(atlas.json(id + ".json").path("title").asString()).isEqualTo(InventedStore.HOSTILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/activities?text=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/activities?from=%3Cscript%3E",
                "/activities?place=%3Cscript%3E",
                "/map?at=%3Cscript%3E",
                "/?year=%3Cscript%3E",
                "/conflicts?field=%3Cscript%3E",
                "/series/%3Cscript%3E",
                "/pair/%3Cscript%3E/france",
                "/activity/%3Cscript%3E",
                "/actor/%22%3E%3Cscript%3E",
                "/%3Cscript%3E"
            })
    void whatAnAddressSaysIsTextAsWell(String path) {
        assertThat(RunningTestAtlas.withoutOurScript(atlas.get(path).body())).doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/activities.json", "/activities.csv", "/assets/entente.css", "/nowhere", "/activity/x"})
    void everyResponseForbidsToLoadOrRunAnything(String path) {
        HttpResponse<String> answer = atlas.get(path);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains(
                        "default-src 'none'",
                        "style-src 'self'",
                        "script-src 'self'",
                        "base-uri 'none'",
                        "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @Test
    void theScriptIsServedFromHereAndAsksNobodyElse() {
        HttpResponse<String> script = atlas.get("/assets/entente.js");
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/javascript");
        // the one address with a host in it is a name of SVG, which nobody asks
        assertThat(script.body().replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http://", "https://", "innerHTML", "eval(");
    }

    @Test
    void noPageNeedsScriptInlineStyleOrAnotherHost() {
        for (String path : List.of(
                "/",
                "/activities",
                "/timeline",
                "/map",
                "/conflicts",
                "/attaches",
                "/genealogy/AGREEMENT",
                "/pair/france/united-kingdom",
                "/activity/alpha.rows:A1",
                "/actor/france",
                "/sources",
                "/coverage",
                "/codebook/EVENT")) {
            assertThat(RunningTestAtlas.withoutOurScript(atlas.get(path).body()))
                    .as(path)
                    .doesNotContain("<script", "<style", " style=\"", "src=\"http", " onclick");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere, 404",
        "/activity/alpha.rows:A11, 404",
        "/actor/nobody, 404",
        "/source/x, 404",
        "/codebook/X, 404",
        "/series/none, 404",
        "/genealogy/WAR, 404",
        "/pair/france, 404",
        "/pair/france/nobody, 404"
    })
    void whatIsNotThereIsAnsweredWithWhereToGo(String path, int status) {
        HttpResponse<String> html = atlas.get(path);
        assertThat(html.statusCode()).isEqualTo(status);
        assertThat(html.body()).contains("<a href=");
        JsonNode json = atlas.json(path + ".json");
        assertThat(json.path("status").asInt()).isEqualTo(status);
        assertThat(json.path("links").size()).isPositive();
    }

    @Test
    void aWrongIdIsAnsweredWithTheNearestOnes() {
        assertThat(atlas.get("/activity/alpha.rows:A11").body()).contains("/activity/alpha.rows:A1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void nothingCanBeWritten(String method) {
        HttpResponse<String> answer = atlas.send(method, "/activities");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 200",
        "localhost:8420, 200",
        "[::1]:8420, 200",
        "rebound.example, 421",
        "127.0.0.1.rebound.example, 421",
        "localhost.example:8420, 421"
    })
    void onlyTheNamesOfThisMachineAreAnsweredTo(String host, int status) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", atlas.port())) {
            String request = "GET /about.json HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(host);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 " + status);
        }
    }
}
