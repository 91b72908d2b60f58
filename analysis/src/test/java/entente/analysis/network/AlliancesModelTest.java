package entente.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Alliances of 164 states 1981–2000 (Cranmer, Desmarais and Menninga 2012) against btergm 1.10.12 with ergm 4.4.0. */
@Tag("real-data")
@EnabledIfEnvironmentVariable(named = "ENTENTE_SHARED", matches = ".+")
final class AlliancesModelTest {
    private static final String TERMS = "edges + gwesp(0) + edgecov(lNet) + edgecov(LSP) + edgecov(warNet)"
            + " + nodecov(polity) + nodecov(cinc) + absdiff(polity) + absdiff(cinc) + edgecov(contigMat) + nodecov(yearattr)";

    private static Path folder() {
        return Path.of(System.getenv("ENTENTE_SHARED"), "replication", "cranmer_alliances_1981_2000");
    }

    private static TieModel.Fitted fit(int replicates) {
        Map<String, Path> covariates = new HashMap<>();
        covariates.put("lNet", folder().resolve("lNet.csv"));
        covariates.put("LSP", folder().resolve("LSP.csv"));
        covariates.put("warNet", folder().resolve("warNet.csv"));
        covariates.put("contigMat", folder().resolve("contig.csv"));
        return TieModel.fit(
                folder().resolve("edges.csv"),
                folder().resolve("nodes.csv"),
                covariates,
                new TieModel.Request(
                        TieTerm.parse(TERMS, false), false, TieModelFiles.Columns.DEFAULT, replicates, 1, "test"));
    }

    @Test
    void coefficientsAreThoseOfBtergm() throws IOException {
        TieModel.Fitted fitted = fit(0);

        // btergm counts each pair of the undirected networks twice
        assertThat(fitted.n()).isEqualTo(534_640 / 2);
        assertThat(fitted.dropped()).isZero();
        for (String line : Files.readAllLines(folder().resolve("reference_mple.csv"), StandardCharsets.UTF_8)) {
            String[] cells = line.replace("\"", "").split(",", -1);
            if (!cells[0].equals("term")) {
                assertThat(coefficient(fitted, cells[0]).estimate())
                        .as(cells[0])
                        .isCloseTo(Double.parseDouble(cells[1]), within(1e-6));
            }
        }
    }

    @Test
    void intervalsHoldTheEstimatesAndAreTheSameForTheSameSeed() {
        TieModel.Fitted fitted = fit(200);

        assertThat(fitted.replicates() + fitted.replicatesWithout()).isEqualTo(200);
        assertThat(fit(200).terms()).isEqualTo(fitted.terms());
        TieModel.Coefficient lag = coefficient(fitted, "edgecov.lNet[[i]]");
        assertThat(lag.lower().orElseThrow()).isLessThan(lag.estimate());
        assertThat(lag.upper().orElseThrow()).isGreaterThan(lag.estimate());
    }

    private static TieModel.Coefficient coefficient(TieModel.Fitted fitted, String ofBtergm) {
        String label = ofBtergm.equals("gwesp.fixed.0")
                ? "gwesp(0)"
                : ofBtergm.equals("nodecov.year")
                        ? "nodecov(yearattr)"
                        : ofBtergm.replace("[[i]]", "").replaceAll("\\.(.+)", "($1)");
        return fitted.terms().stream()
                .filter(term -> term.term().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label));
    }
}
