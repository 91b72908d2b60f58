package entente.analysis.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.analysis.AnalysisException;
import entente.core.actor.CodeSystem;
import entente.core.codebook.ActivityType;
import entente.core.record.CoverageKind;
import entente.core.record.CoverageScope;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Columns of facts that are no activities. Codes are those of COW: 2 United States, 200 United Kingdom, 220 France, 365 Russia. */
class ContextColumnsTest {
    private HandMadeRecord record;

    @BeforeEach
    void open() throws SQLException {
        record = new HandMadeRecord()
                .covering(
                        "tales", ActivityType.EVENT, "", CoverageScope.everyone(), 1800, 2020, CoverageKind.ANECDOTAL);
    }

    @AfterEach
    void close() throws SQLException {
        record.close();
    }

    private static PanelRequest request(Unit unit, CodeSystem system, String... columns) {
        return new PanelRequest(unit, system, 1900, 1920, List.of(columns), PanelRequest.Zeros.CENSUS);
    }

    private static PanelRequest directed(String... columns) {
        return request(Unit.DIRECTED_DYAD_YEAR, CodeSystem.COW, columns);
    }

    @Test
    void aNumberOfAStateStandsWithTheStateItIsOf() throws SQLException {
        record.withContext("cow-nmc", "state-years", 1900, 1910)
                .fact("2-1905", "united-states", "", "1905", "1905", "cinc", 0.25, "military_expenditure", "")
                .fact(
                        "200-1905",
                        "united-kingdom",
                        "",
                        "1905",
                        "1905",
                        "cinc",
                        0.125,
                        "military_expenditure",
                        98765432);
        PanelRequest pairs = directed("capabilities");
        assertThat(record.cell(pairs, "cinc1", 2, 200, 1905)).isEqualTo("0.25");
        assertThat(record.cell(pairs, "cinc2", 2, 200, 1905)).isEqualTo("0.125");
        assertThat(record.cell(pairs, "cinc1", 200, 2, 1905)).isEqualTo("0.125");
        assertThat(record.cell(pairs, "milex2", 2, 200, 1905)).isEqualTo("9.8765432E7");
        assertThat(record.cell(pairs, "milex1", 2, 200, 1905)).isEqualTo("unknown");
        assertThat(record.cell(pairs, "cinc1", 2, 200, 1915)).isEqualTo("not covered");
        assertThat(record.cell(request(Unit.STATE_YEAR, CodeSystem.COW, "cinc"), "cinc", 200, 1905))
                .isEqualTo("0.125");
    }

    @Test
    void aPairThatIsNotListedLiesFartherApartInTheYearsOfTheCensus() throws SQLException {
        record.withContext("cow-contiguity", "spells", 1900, 1910)
                .fact("1", "united-kingdom", "france", "1900-01-01", "1903-05-31", "contiguity", 4)
                .fact("1", "united-kingdom", "france", "1903-06-01", "1903-12-31", "contiguity", 1);
        PanelRequest pairs = request(Unit.DYAD_YEAR, CodeSystem.COW, "contiguity");
        assertThat(record.cell(pairs, "conttype", 200, 220, 1902)).isEqualTo("4");
        assertThat(record.cell(pairs, "land_contiguity", 200, 220, 1902)).isEqualTo("0");
        assertThat(record.cell(pairs, "conttype", 200, 220, 1903)).isEqualTo("1");
        assertThat(record.cell(pairs, "land_contiguity", 200, 220, 1903)).isEqualTo("1");
        assertThat(record.cell(pairs, "conttype", 200, 220, 1904)).isEqualTo("0");
        assertThat(record.cell(pairs, "conttype", 200, 220, 1911)).isEqualTo("not covered");
        assertThat(record.cell(directed("conttype"), "conttype", 220, 200, 1902))
                .isEqualTo("4");
    }

    @Test
    void inGmlTheFirstToActIsTheOneOnSideA() throws SQLException {
        record.withContext("gml-mid", "directed-dispute-years", 1900, 1910);
        gml("7", "france", "united-kingdom", 1901, 1, 1, 1, 1);
        gml("7", "france", "united-kingdom", 1902, 0, 1, 1, 1);
        gml("8", "united-states", "united-kingdom", 1905, 1, 0, 1, 0);
        PanelRequest both = directed("disputes");
        assertThat(record.cell(both, "gml_initiated", 220, 200, 1901)).isEqualTo("1");
        assertThat(record.cell(both, "gml_initiated", 200, 220, 1901)).isEqualTo("0");
        assertThat(record.cell(both, "gml_targeted", 200, 220, 1901)).isEqualTo("1");
        assertThat(record.cell(both, "gml_onset", 200, 220, 1901)).isEqualTo("1");
        assertThat(record.cell(both, "gml_onset", 200, 220, 1902)).isEqualTo("0");
        assertThat(record.cell(both, "gml_ongoing", 200, 220, 1902)).isEqualTo("1");
        assertThat(record.cell(both, "gml_ongoing", 200, 220, 1903)).isEqualTo("0");
        assertThat(record.cell(both, "gml_ongoing", 200, 220, 1911)).isEqualTo("not covered");
        assertThat(record.cell(both, "gml_onset", 2, 200, 1905)).isEqualTo("1");
        assertThat(record.cell(both, "gml_onset_originators", 2, 200, 1905)).isEqualTo("0");
        assertThat(record.cell(both, "gml_initiated", 200, 2, 1905)).isEqualTo("0");
    }

    /** The two rows of a pair: the first state's side and part, then the second's. */
    private void gml(String dispute, String one, String other, int year, int onset, int sideA, int first, int second)
            throws SQLException {
        String in = String.valueOf(year);
        record.fact(dispute, one, other, in, in, "onset", onset, "side_a", sideA, "originator", first)
                .fact(dispute, other, one, in, in, "onset", onset, "side_a", 1 - sideA, "originator", second);
    }

    @Test
    void inCowTwoAreInADisputeWhereTheyAreOnOpposingSidesOnACommonDay() throws SQLException {
        record.withContext("cow-mid", "participants", 1900, 1910)
                .fact("9", "russia", "", "1904-02-06", "1905-09-05", "side_a", 1, "originator", 1)
                .fact("9", "france", "", "1904-02-06", "1904-12-31", "side_a", 0, "originator", 1)
                .fact("9", "united-kingdom", "", "1905-03-01", "1905-09-05", "side_a", 0, "originator", 0)
                .fact("9", "united-states", "", "1906-01-01", "1906-01-02", "side_a", 0, "originator", 0);
        PanelRequest both = directed("disputes");
        assertThat(record.cell(both, "mid_initiated", 365, 220, 1904)).isEqualTo("1");
        assertThat(record.cell(both, "mid_initiated", 220, 365, 1904)).isEqualTo("0");
        assertThat(record.cell(both, "mid_ongoing", 220, 365, 1905)).isEqualTo("0");
        assertThat(record.cell(both, "mid_onset", 200, 365, 1905)).isEqualTo("1");
        assertThat(record.cell(both, "mid_onset_originators", 200, 365, 1905)).isEqualTo("0");
        assertThat(record.cell(both, "mid_onset", 200, 220, 1905)).isEqualTo("0");
        assertThat(record.cell(both, "mid_onset", 2, 365, 1906)).isEqualTo("0");
        assertThat(record.cell(request(Unit.STATE_YEAR, CodeSystem.COW, "disputes"), "mid_onset", 365, 1905))
                .isEqualTo("1");
    }

    @Test
    void aStateThatComesBackBeginsNothing() throws SQLException {
        record.withContext("cow-mid", "participants", 1900, 1910)
                .fact("9", "russia", "", "1904-02-06", "1906-09-05", "side_a", 1, "originator", 1)
                .fact("9", "france", "", "1904-02-06", "1904-03-01", "side_a", 0, "originator", 1)
                .fact("9", "france", "", "1906-02-06", "1906-03-01", "side_a", 0, "originator", 0);
        PanelRequest pairs = request(Unit.DYAD_YEAR, CodeSystem.COW, "disputes");
        assertThat(record.cell(pairs, "mid_onset", 220, 365, 1906)).isEqualTo("0");
        assertThat(record.cell(pairs, "mid_ongoing", 220, 365, 1906)).isEqualTo("1");
        assertThat(record.cell(pairs, "mid_ongoing", 220, 365, 1905)).isEqualTo("0");
    }

    @Test
    void whatIsAskedForAndNotLoadedIsNamed() {
        record.withContext("cow-mid", "participants", 1900, 1910);
        assertThatThrownBy(() -> record.panel(directed("capabilities")))
                .isInstanceOf(AnalysisException.class)
                .hasMessageContaining("'capabilities' is made of cow-nmc, which this store does not hold");
        assertThat(record.panel(directed()).columns().stream()
                        .map(PanelColumn::group)
                        .filter(List.of("capabilities", "contiguity", "democracy", "disputes")::contains)
                        .distinct())
                .containsExactly("disputes");
    }

    @Test
    void aStateOutsideCowsSystemIsNotCovered() throws SQLException {
        record.withContext("cow-mid", "participants", 1900, 1910);
        PanelRequest pairs = request(Unit.DYAD_YEAR, CodeSystem.GW, "mid_onset");
        assertThat(record.cell(pairs, "mid_onset", 2, 200, 1905)).isEqualTo("0");
        // Gleditsch and Ward have Tibet and Transvaal, and COW has not
        assertThat(record.cell(pairs, "mid_onset", 2, 563, 1900)).isEqualTo("not covered");
    }
}
