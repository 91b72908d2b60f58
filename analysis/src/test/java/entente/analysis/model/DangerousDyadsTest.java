package entente.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.analysis.model.ModelRequest.Family;
import entente.analysis.table.Table;
import entente.analysis.table.TableFile;
import entente.analysis.table.WordColumn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * The replication of Bremer (1992), "Dangerous Dyads", in the documentation of the R package peacesciencer: the onset of
 * militarized disputes in undirected dyad-years 1816–2010.
 */
@Tag("real-data")
@EnabledIfEnvironmentVariable(named = "ENTENTE_SHARED", matches = ".+")
final class DangerousDyadsTest {
    private static final String FORMULA = "gmlmidonset ~ landcontig + cincprop + cowmajdyad + atop_defense + mindemest"
            + " + minmgdppc + minmilit + gmlmidspell + I(gmlmidspell^2) + I(gmlmidspell^3)";

    private static Path folder() {
        return Path.of(System.getenv("ENTENTE_SHARED"), "replication", "miller_dangerous_dyads");
    }

    private static FittedModel fit(Errors errors, SmallSample correction) {
        ModelRequest request = ModelRequest.of(Family.LOGIT, FORMULA).with(errors, correction);
        Set<String> words = new LinkedHashSet<>(List.of("ccode1", "ccode2"));
        Table table = TableFile.open(folder().resolve("dangerous_dyads.csv.gz")).read(request.numberColumns(), words);
        String[] dyads = new String[table.rows()];
        for (int row = 0; row < dyads.length; row++) {
            dyads[row] = table.words("ccode1").word(row) + " "
                    + table.words("ccode2").word(row);
        }
        return Regression.fit(table.with(WordColumn.of("dyad", dyads)), request);
    }

    @Test
    void coefficientsAreThoseOfR() throws IOException {
        FittedModel model = fit(new Errors.Classical(), SmallSample.FULL);

        assertThat(model.n()).isEqualTo(106_031);
        assertThat(model.logLik()).isCloseTo(-9801.39, within(0.005));
        for (String line : Files.readAllLines(folder().resolve("reference_fit_unscaled.csv"), StandardCharsets.UTF_8)) {
            String[] cells = line.replace("\"", "").split(",", -1);
            if (!cells[0].equals("term")) {
                TermEstimate term = model.term(cells[0]);
                double estimate = Double.parseDouble(cells[1]);
                double se = Double.parseDouble(cells[2]);
                // the reference stopped at glm's default epsilon, which moves errors by up to 1e-4 (and coefficients
                // less)
                assertThat(term.estimate()).as(cells[0]).isCloseTo(estimate, within(1e-5 * se));
                assertThat(term.se()).as(cells[0]).isCloseTo(se, within(1e-3 * se));
            }
        }
    }

    /** R 4.2.2, glm with epsilon 1e-15, sandwich 3.0-2's vcovCL (HC0, no adjustment), times each correction. */
    @Test
    void errorsClusteredByDyadAreThoseOfR() {
        Errors byDyad = new Errors.Clustered(List.of("dyad"));

        assertThat(fit(byDyad, SmallSample.GROUPS).term("atop_defense").se()).isCloseTo(0.0995780591531, within(1e-10));
        assertThat(fit(byDyad, SmallSample.FULL).term("atop_defense").se()).isCloseTo(0.0995827552346, within(1e-10));
        assertThat(fit(byDyad, SmallSample.FULL).term("I(gmlmidspell^3)").se())
                .isCloseTo(2.39151531498e-06, within(1e-15));
    }

    /** By the definition of Aronow, Samii and Assenova (2015), in R 4.2.2. */
    @Test
    void dyadicErrorsAreThoseOfTheDefinition() {
        FittedModel model = fit(new Errors.Dyadic("ccode1", "ccode2"), SmallSample.NONE);

        assertThat(model.term("atop_defense").se()).isCloseTo(1.11252351257e-01, within(1e-9));
        assertThat(model.term("landcontig").se()).isCloseTo(1.28470404586e-01, within(1e-9));
        assertThat(model.provenance().errors()).contains("216 actors");
    }
}
