package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finding 4 on the published files of ATOP 5.0 and DCAD 1.0 alone: first agreements of pairs of members of the COW system
 * from 1980 to 2010, by the alliances they have. The counts were made by a program of its own in Python out of
 * {@code atop5_0m.csv}, {@code DCAD-v1.0-main.csv} and COW's {@code states2016.csv}, the estimates from its rows in R:
 *
 * <pre>
 * d <- d[d$year %in% years with a first agreement, ]
 * m <- glm(first ~ standing + factor(year) + atrisk + I(atrisk^2) + I(atrisk^3), data=d, family=binomial,
 *   control=glm.control(epsilon=1e-14, maxit=50))
 * X <- model.matrix(m); s <- X*(d$first-fitted(m)); B <- vcov(m)
 * p <- rowsum(s, paste(d$one, d$other)); a <- rowsum(rbind(s, s), c(d$one, d$other)); G <- nrow(a)
 * V <- B %*% (crossprod(a) - crossprod(p)) %*% B * G/(G-1)
 * e <- eigen((V+t(V))/2); V <- e$vectors %*% diag(pmax(e$values, 0)) %*% t(e$vectors)
 * </pre>
 */
@Tag("real-data")
@EnabledIfEnvironmentVariable(named = "ENTENTE_SHARED", matches = ".+")
final class SystematicFormOnPublishedDataTest {
    private static final Path SHARED = Path.of(System.getenv().getOrDefault("ENTENTE_SHARED", ""));

    @TempDir
    private static Path folder;

    private static JsonNode finding;

    @BeforeAll
    static void write() throws IOException {
        Console console = new Console(folder.resolve("store"));
        Path data = SHARED.resolve("data");
        console.run("add", data.resolve("atop").toString(), data.resolve("dcad").toString());
        console.run("report", "--only", "4", "--out", folder.resolve("report").toString());
        finding = JsonMapper.shared()
                .readTree(Files.readString(folder.resolve("report").resolve("findings.json")))
                .get(0);
    }

    private static JsonNode table(JsonNode tables, String id) {
        for (JsonNode table : tables) {
            if (table.path("id").asString().equals(id)) {
                return table;
            }
        }
        throw new IllegalArgumentException("there is no table " + id);
    }

    private static List<String> counts(String question) {
        List<String> counts = new ArrayList<>();
        for (JsonNode row : table(finding.path("tables"), "counts").path("rows")) {
            if (row.get(0).path("value").asString().equals(question)) {
                counts.add(row.get(2).path("value").asString() + " "
                        + row.get(3).path("value").asString());
            }
        }
        return counts;
    }

    @Test
    void pairYearsAndFirstActsAreThoseOfAnotherProgram() {
        // none, from before entry, in four years or more, in one to three, in the same year, of an earlier year
        assertThat(counts("Alliances → cooperation agreements"))
                .containsExactly("346854 321", "53672 347", "26805 60", "5033 17", "2130 17", "31052 421");
        assertThat(counts("Cooperation agreements → alliances"))
                .containsExactly("372115 1860", "0 0", "6979 182", "1313 71", "415 17", "3410 61");
    }

    @Test
    void estimatesAreThoseOfR() {
        assertTerm("old", 2.30853728342, 0.255145190870);
        assertTerm("later", 1.32528233856, 0.337950398572);
        assertTerm("coming", 1.17253153947, 0.328270033904);
        assertTerm("same", 2.03395784315, 0.244526461190);
        assertTerm("earlier", 2.39218917458, 0.234860873653);
    }

    private static void assertTerm(String term, double estimate, double error) {
        for (JsonNode model : finding.path("models")) {
            if (model.path("name").asString().equals("Alliances → cooperation agreements")) {
                assertThat(model.path("rowsUsed").asLong()).isEqualTo(465_546);
                for (JsonNode row : model.path("estimates").path("rows")) {
                    if (row.get(0).path("value").asString().equals(term)) {
                        // the table has four decimals
                        assertThat(row.get(1).path("value").asDouble()).isCloseTo(estimate, within(6e-5));
                        assertThat(row.get(2).path("value").asDouble()).isCloseTo(error, within(6e-5));
                        return;
                    }
                }
            }
        }
        throw new AssertionError("the model has no term " + term);
    }
}
