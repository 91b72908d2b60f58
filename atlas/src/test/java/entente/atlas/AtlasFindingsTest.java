package entente.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import entente.analysis.finding.Findings;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class AtlasFindingsTest {
    private static final Pattern ADDRESS = Pattern.compile("href=\"(/[^\"#]*)\"");

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
    void theOverviewHasEveryFindingWithItsAnswer() {
        JsonNode findings = atlas.json("/findings.json");
        String page = atlas.get("/findings").body();

        assertThat(findings.size()).isEqualTo(Findings.headings().size());
        for (JsonNode finding : findings) {
            assertThat(page)
                    .contains("href=\"/findings/" + finding.path("number").asInt() + "\"");
            assertThat(finding.path("answer").asString()).isNotBlank();
        }
    }

    @Test
    void everyAddressOfAFindingAnswers() {
        TreeSet<String> addresses = new TreeSet<>();
        for (Findings.Heading heading : Findings.headings()) {
            Matcher found =
                    ADDRESS.matcher(atlas.get("/findings/" + heading.number()).body());
            while (found.find()) {
                addresses.add(found.group(1).replace("&amp;", "&"));
            }
        }
        // findings name published datasets that would answer, and this atlas knows none but invented ones
        addresses.removeIf(address -> address.startsWith("/source/"));
        List<String> broken = new ArrayList<>();
        for (String address : addresses) {
            if (atlas.get(address).statusCode() != 200) {
                broken.add(address);
            }
        }

        assertThat(addresses).hasSizeGreaterThan(20);
        assertThat(broken).isEmpty();
    }

    @Test
    void aFigureIsHadAsSvgAndItsDataAsCsv() {
        HttpResponse<String> picture = atlas.get("/findings/1/lanes.svg");
        HttpResponse<String> data = atlas.get("/findings/1/lanes.csv");
        HttpResponse<String> table = atlas.get("/findings/1/earliest.tex");

        assertThat(picture.headers().firstValue("content-type")).hasValue("image/svg+xml;charset=utf-8");
        assertThat(picture.body()).startsWith("<svg ");
        assertThat(data.body()).startsWith("type,first_year,last_year,precursor,acts\r\n");
        assertThat(table.body()).contains("\\begin{longtable}");
    }

    @Test
    void whatIsNoFindingOrNoFileOfOneIsSaid() {
        assertThat(atlas.get("/findings/99").statusCode()).isEqualTo(404);
        assertThat(atlas.get("/findings/1/nothing.svg").statusCode()).isEqualTo(404);
        assertThat(atlas.get("/findings/1/nothing.csv").statusCode()).isEqualTo(404);
        assertThat(atlas.get("/findings/1/nothing.tex").statusCode()).isEqualTo(404);
    }
}
