package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class TergmCommandTest {
    @TempDir
    private Path folder;

    /** Six states in three years; ten of the 45 pairs are tied. */
    @BeforeEach
    void writeFiles() throws IOException {
        StringBuilder actors = new StringBuilder("year,id,size\n");
        for (int year = 1990; year < 1993; year++) {
            for (int actor = 0; actor < 6; actor++) {
                actors.append("%d,%c,%d\n".formatted(year, 'a' + actor, actor));
            }
        }
        Files.writeString(folder.resolve("actors.csv"), actors, StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("ties.csv"),
                "year,i,j\n1990,a,b\n1990,b,c\n1990,d,e\n1991,a,b\n1991,a,c\n1991,e,f\n1992,a,b\n1992,c,d\n1992,b,f\n"
                        + "1992,a,e\n1992,a,z\n",
                StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("border.csv"), "i,j\na,b\nc,d\ne,f\nb,d\n", StandardCharsets.UTF_8);
    }

    private Console.Answer run(String terms, String... more) {
        String[] fixed = {
            "tergm",
            "--ties",
            folder.resolve("ties.csv").toString(),
            "--actors",
            folder.resolve("actors.csv").toString(),
            "--terms",
            terms
        };
        return Console.runAsTyped(java.util.stream.Stream.of(fixed, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new));
    }

    @Test
    void aModelOfTiesAloneIsTheLogOddsOfATie() {
        JsonNode answer = run("edges", "--bootstrap", "0", "--json").json();

        assertThat(answer.get("n").asLong()).isEqualTo(45);
        assertThat(answer.get("terms").get(0).get("estimate").asDouble())
                .isCloseTo(Math.log(10.0 / 35.0), within(1e-9));
        assertThat(answer.get("terms").get(0).get("se").isNull()).isTrue();
        assertThat(answer.get("provenance").get("rowsOutside").asLong()).isEqualTo(1);
        assertThat(answer.get("provenance").get("files").get(0).get("file").asString())
                .endsWith("ties.csv");
    }

    /** Of 30 pairs with a year before, 24 were not tied then and 6 were; 5 and 2 are tied now: counted by hand. */
    @Test
    void aLagTakesTheYearBeforeAndLeavesTheFirstYearOut() {
        JsonNode answer = run("edges + lag", "--bootstrap", "0", "--json").json();

        assertThat(answer.get("n").asLong()).isEqualTo(30);
        assertThat(answer.get("dropped").asLong()).isEqualTo(15);
        assertThat(answer.get("terms").get(0).get("estimate").asDouble()).isCloseTo(Math.log(5.0 / 19.0), within(1e-9));
        assertThat(answer.get("terms").get(1).get("estimate").asDouble())
                .isCloseTo(Math.log(2.0 / 4.0) - Math.log(5.0 / 19.0), within(1e-9));
    }

    @Test
    void theAnswerForPeopleSaysWhatItRestsOn() {
        Console.Answer answer = run(
                "edges + edgecov(border) + absdiff(size)",
                "--covariate",
                "border=" + folder.resolve("border.csv"),
                "--bootstrap",
                "50");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out())
                .contains("edgecov(border)", "Pairs        45", "3, 1990 to 1992", "border.csv", "Only 3 years");
    }

    @Test
    void whatCannotBeAnsweredIsSaidWithoutAStackTrace() {
        assertThat(run("edges + gwesp").err()).contains("gwesp takes its decay in parentheses, as in gwesp(0.5)");
        assertThat(run("edges + mutual").err()).contains("mutual is for directed networks only");
        assertThat(run("edges + edgecov(border)").err()).contains("There is no file for edgecov(border)");
        assertThat(run("edges + absdiff(sise)").err()).contains("has no column sise. Did you mean size?");
        assertThat(run("edges + wins").exitCode()).isEqualTo(2);
    }
}
