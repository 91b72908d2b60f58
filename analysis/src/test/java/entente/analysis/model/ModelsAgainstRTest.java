package entente.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.analysis.model.ModelRequest.Family;
import entente.analysis.table.TableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Estimates, errors and log-likelihoods are those of R; see README.md beside the expected numbers. */
final class ModelsAgainstRTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "entente", "analysis", "model");
    private static final String LONG = "y ~ x1 + x2 + I(x2^2) + near + factor(region) + x1:near";

    record Expected(String term, double estimate, double se, double logLikelihood) {}

    static Stream<String> cases() {
        return expected().keySet().stream();
    }

    static Map<String, List<Expected>> expected() {
        Map<String, List<Expected>> cases = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(FOLDER.resolve("fits.csv"), StandardCharsets.UTF_8)) {
                String[] cells = line.replace("\"", "").split(",", -1);
                if (!cells[0].equals("case")) {
                    cases.computeIfAbsent(cells[0], key -> new ArrayList<>())
                            .add(new Expected(
                                    cells[1],
                                    Double.parseDouble(cells[2]),
                                    Double.parseDouble(cells[3]),
                                    Double.parseDouble(cells[4])));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isWhatRPrints(String name) {
        FittedModel model = Regression.fit(TableFile.open(FOLDER.resolve("dyads.csv")), request(name));

        for (Expected expected : expected().get(name)) {
            TermEstimate term = model.term(expected.term().replaceAll("\\(region\\)(.+)", "(region)[$1]"));
            assertThat(term.estimate())
                    .as(expected.term())
                    .isCloseTo(expected.estimate(), relative(expected.estimate()));
            assertThat(term.se()).as(expected.term()).isCloseTo(expected.se(), relative(expected.se()));
            if (!name.contains("lpm fe")) {
                assertThat(model.logLik()).isCloseTo(expected.logLikelihood(), relative(expected.logLikelihood()));
            }
        }
        assertThat(model.terms()).hasSameSizeAs(expected().get(name));
    }

    private static org.assertj.core.data.Offset<Double> relative(double value) {
        return within(1e-9 * Math.abs(value) + 5e-14);
    }

    /** The request a case's name stands for. */
    private static ModelRequest request(String name) {
        String[] words = name.split(" ");
        Family family = words[0].equals("logit") ? Family.LOGIT : Family.LPM;
        boolean small = name.contains("small") || name.contains(" fe ");
        ModelRequest request =
                ModelRequest.of(family, small ? "y ~ x1 + x2" : LONG).with(errors(name), correction(name));
        if (name.contains("fe two")) {
            return request.withFixedEffects("dyad", "year");
        }
        return name.contains(" fe ") ? request.withFixedEffects("dyad") : request;
    }

    private static Errors errors(String name) {
        String[] words = name.split(" ");
        if (name.contains("HC")) {
            return new Errors.Robust();
        }
        if (name.contains("cluster")) {
            return new Errors.Clustered(List.of(words[List.of(words).indexOf("cluster") + 1]));
        }
        if (name.contains("twoway")) {
            return new Errors.Clustered(List.of(words[2], words[3]));
        }
        return name.contains("dyadic") ? new Errors.Dyadic("a", "b") : new Errors.Classical();
    }

    private static SmallSample correction(String name) {
        if (name.contains("none") || name.contains("HC0")) {
            return SmallSample.NONE;
        }
        return name.contains("groups") ? SmallSample.GROUPS : SmallSample.FULL;
    }
}
