package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

final class FitCommandTest {
    private static final Path FOLDER =
            Path.of("..", "analysis", "src", "test", "resources", "entente", "analysis", "model");
    private static final String DYADS = FOLDER.resolve("dyads.csv").toString();

    /** Expected numbers: fits.csv, made by R. */
    @Test
    void theAnswerForProgramsHasEstimatesAndWhatTheyRestOn() {
        JsonNode answer = Console.runAsTyped("fit", DYADS, "--logit", "y ~ x1 + x2", "--dyadic", "a,b", "--json")
                .json();

        assertThat(answer.get("n").asLong()).isEqualTo(163);
        assertThat(answer.get("dropped").asLong()).isZero();
        JsonNode slope = answer.get("terms").get(1);
        assertThat(slope.get("term").asString()).isEqualTo("x1");
        assertThat(slope.get("se").asDouble()).isCloseTo(0.273355333591796, within(1e-9));
        assertThat(slope.propertyNames()).containsExactly("term", "estimate", "se", "z", "p");
        JsonNode provenance = answer.get("provenance");
        assertThat(provenance.get("origin").get("sha256").asString()).hasSize(64);
        assertThat(provenance.get("correction").asString()).contains("G = 8 actors");
        assertThat(provenance.get("formula").asString()).isEqualTo("y ~ x1 + x2");
    }

    @Test
    void theAnswerForPeopleIsATable() {
        Console.Answer answer = Console.runAsTyped("fit", DYADS, "--lpm", "y ~ x1 + x2", "--cluster", "dyad,year");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out())
                .contains("Term ", "x1 ", "163 used of 163", "clustered by dyad (28 groups) and by year (6 groups)");
    }

    @Test
    void aTrendSinceTheLastEventCanBeAdded() {
        JsonNode answer = Console.runAsTyped("fit", DYADS, "--logit", "y ~ x1", "--since-event", "dyad,year", "--json")
                .json();

        assertThat(answer.get("provenance").get("formula").asString())
                .isEqualTo("y ~ x1 + since_event + I(since_event^2) + I(since_event^3)");
        assertThat(answer.get("terms").size()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "none.csv|y ~ x1|3|does not exist",
                "dyads.csv|y ~ x9|2|has no column x9. Did you mean x1 or x2?",
                "dyads.csv|y ~~ x1|2|cannot be read at character 4",
                "dyads.csv|near ~ I(near * 2)|1|separates the outcome"
            })
    void whatCannotBeAnsweredIsSaidWithoutAStackTrace(String file, String formula, int exitCode, String message) {
        Console.Answer answer = Console.runAsTyped("fit", FOLDER.resolve(file).toString(), "--logit", formula);

        assertThat(answer.exitCode()).isEqualTo(exitCode);
        assertThat(answer.err()).contains(message).doesNotContain("\tat ");
    }

    @Test
    void oneModelAndOneKindOfErrorsIsAsked() {
        assertThat(Console.runAsTyped("fit", DYADS).exitCode()).isEqualTo(2);
        assertThat(Console.runAsTyped("fit", DYADS, "--logit", "y ~ x1", "--cluster", "a", "--dyadic", "a,b")
                        .exitCode())
                .isEqualTo(2);
        assertThat(Console.runAsTyped("fit", DYADS, "--logit", "y ~ x1", "--dyadic", "a")
                        .exitCode())
                .isEqualTo(2);
    }
}
