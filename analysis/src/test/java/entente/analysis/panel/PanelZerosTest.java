package entente.analysis.panel;

import static entente.analysis.panel.Requests.directed;
import static entente.analysis.panel.Requests.pairs;
import static entente.analysis.panel.Requests.states;
import static org.assertj.core.api.Assertions.assertThat;

import entente.core.actor.CodeSystem;
import entente.core.codebook.ActivityType;
import entente.core.record.CoverageKind;
import entente.core.record.CoverageScope;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where absence is a zero, and where it says nothing. Codes of states are those of COW. */
class PanelZerosTest {
    private HandMadeRecord record;

    @BeforeEach
    void open() throws SQLException {
        record = new HandMadeRecord();
    }

    @AfterEach
    void close() throws SQLException {
        record.close();
    }

    @Test
    void absenceIsZeroInsideACensusAndNotCoveredOutside() throws SQLException {
        record.telling(ActivityType.EVENT);
        record.covering(
                "atop",
                ActivityType.AGREEMENT,
                "alliances",
                CoverageScope.among(CodeSystem.COW),
                1900,
                1910,
                CoverageKind.CENSUS);
        PanelRequest request = pairs(1899, 1911, "alliance_in_force");
        assertThat(record.cell(request, "alliance_in_force", 2, 200, 1899)).isEqualTo("not covered");
        assertThat(record.cell(request, "alliance_in_force", 2, 200, 1900)).isEqualTo("0");
        assertThat(record.cell(request, "alliance_in_force", 2, 200, 1910)).isEqualTo("0");
        assertThat(record.cell(request, "alliance_in_force", 2, 200, 1911)).isEqualTo("not covered");
    }

    @Test
    void aCensusOfAPartMakesNoZeroOfTheWhole() throws SQLException {
        record.covering(
                "atop",
                ActivityType.AGREEMENT,
                "alliances",
                CoverageScope.among(CodeSystem.COW),
                1900,
                1910,
                CoverageKind.CENSUS);
        assertThat(record.cell(pairs(1905, 1905, "agreement_in_force"), "agreement_in_force", 2, 200, 1905))
                .isEqualTo("not covered");
    }

    @Test
    void aSampleMakesZerosOnlyWhereAskedTo() throws SQLException {
        record.covering("mme", ActivityType.EXERCISE, "", CoverageScope.everyone(), 1980, 2010, CoverageKind.SAMPLE);
        PanelRequest careful = pairs(1990, 1990, "exercise_held");
        PanelRequest bold = new PanelRequest(
                Unit.DYAD_YEAR, CodeSystem.COW, 1990, 1990, List.of("exercise_held"), PanelRequest.Zeros.SAMPLE);
        assertThat(record.cell(careful, "exercise_held", 2, 200, 1990)).isEqualTo("not covered");
        assertThat(record.cell(bold, "exercise_held", 2, 200, 1990)).isEqualTo("0");
    }

    /** Acts that programs coded are in no cell, so that their silence says nothing. */
    @Test
    void aFeedOfEventsMakesNoZeros() throws SQLException {
        record.telling(ActivityType.CONTACT);
        record.covering("feed", ActivityType.CONTACT, "", CoverageScope.everyone(), 1980, 2010, CoverageKind.SAMPLE)
                .byMachine();
        PanelRequest bold = new PanelRequest(
                Unit.DYAD_YEAR, CodeSystem.COW, 1990, 1990, List.of("contact_held"), PanelRequest.Zeros.SAMPLE);
        assertThat(record.cell(bold, "contact_held", 2, 200, 1990)).isEqualTo("not covered");
    }

    @Test
    void aListOfOnesPostsCoversOneDirection() throws SQLException {
        record.covering(
                "list",
                ActivityType.ATTACHE,
                "resident attachés",
                CoverageScope.from("united-kingdom"),
                1998,
                1998,
                CoverageKind.CENSUS);
        PanelRequest request = directed(1998, 1998, "attache_resident_sent", "attache_resident_received");
        assertThat(record.cell(request, "attache_resident_sent", 200, 220, 1998))
                .isEqualTo("0");
        assertThat(record.cell(request, "attache_resident_sent", 220, 200, 1998))
                .isEqualTo("not covered");
        assertThat(record.cell(request, "attache_resident_received", 220, 200, 1998))
                .isEqualTo("0");
        assertThat(record.cell(request, "attache_resident_received", 200, 220, 1998))
                .isEqualTo("not covered");
        assertThat(record.cell(states(1998, 1998, "attache_resident_sent"), "attache_resident_sent", 200, 1998))
                .isEqualTo("0");
    }

    @Test
    void whatACensusLeavesOutByRuleIsNotCovered() throws SQLException {
        record.covering(
                        "report",
                        ActivityType.TRAINING,
                        "",
                        CoverageScope.from("united-states"),
                        1998,
                        1999,
                        CoverageKind.CENSUS)
                .leavingOut(CoverageScope.fromTo("united-states", Set.of("united-kingdom")), 1999, 1999);
        PanelRequest request = directed(1998, 1999, "training_sent");
        assertThat(record.cell(request, "training_sent", 2, 200, 1998)).isEqualTo("0");
        assertThat(record.cell(request, "training_sent", 2, 200, 1999)).isEqualTo("not covered");
        assertThat(record.cell(request, "training_sent", 2, 220, 1999)).isEqualTo("0");
        assertThat(record.cell(request, "training_sent", 220, 2, 1999)).isEqualTo("not covered");
    }

    /** The United Kingdom is in the groups of both. */
    @Test
    void aStateMayBeInTheScopesOfSeveralCensuses() throws SQLException {
        record.covering(
                        "list",
                        ActivityType.ATTACHE,
                        "resident attachés",
                        CoverageScope.from("united-kingdom"),
                        1998,
                        1998,
                        CoverageKind.CENSUS)
                .covering(
                        "diary",
                        ActivityType.EXERCISE,
                        "",
                        CoverageScope.among(CodeSystem.GW),
                        1998,
                        1998,
                        CoverageKind.CENSUS);
        PanelRequest request = directed(1998, 1998, "attache_resident_sent", "exercise_held");
        assertThat(record.cell(request, "attache_resident_sent", 200, 220, 1998))
                .isEqualTo("0");
        assertThat(record.cell(request, "exercise_held", 200, 220, 1998)).isEqualTo("0");
        assertThat(record.cell(request, "attache_resident_sent", 220, 200, 1998))
                .isEqualTo("not covered");
        assertThat(record.cell(request, "exercise_held", 220, 200, 1998)).isEqualTo("0");
    }
}
