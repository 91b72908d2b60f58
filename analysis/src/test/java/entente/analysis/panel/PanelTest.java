package entente.analysis.panel;

import static entente.analysis.panel.HandMadeRecord.Part.of;
import static entente.analysis.panel.Requests.directed;
import static entente.analysis.panel.Requests.pairs;
import static entente.analysis.panel.Requests.states;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.analysis.AnalysisException;
import entente.analysis.panel.HandMadeRecord.Part;
import entente.core.actor.CodeSystem;
import entente.core.codebook.ActivityType;
import entente.core.record.CoverageKind;
import entente.core.record.CoverageScope;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Codes of states in these tests are those of COW: 2 United States, 200 United Kingdom, 220 France, 365 Russia, 640 Turkey. */
class PanelTest {
    private HandMadeRecord record;

    @BeforeEach
    void open() throws SQLException {
        record = new HandMadeRecord();
    }

    @AfterEach
    void close() throws SQLException {
        record.close();
    }

    /** The counts are those of the reference panel: both members on at least one common day. */
    @Test
    void theFullPanelHasTheRowsOfTheReference() {
        record.telling(ActivityType.EVENT);
        assertThat(record.panel(directed(1816, 2016, "event_held")).rows()).isEqualTo(1_912_290);
        assertThat(record.panel(pairs(1816, 2016, "event_held")).rows()).isEqualTo(956_145);
    }

    /** Whatever the size of the blocks it is read in, and though these cut through the years of a pair. */
    @Test
    void rowsAreInTheOrderOfCodesAndYearsAndNoneStandsTwice() throws IOException {
        record.telling(ActivityType.EVENT);
        Panel panel = record.panel(directed(1816, 2016, "event_held"));
        InOrder handedOut = new InOrder();
        panel.read(handedOut);
        assertThat(handedOut.rows).isEqualTo(1_912_290);

        InOrder inBlocks = new InOrder();
        panel.read(1009, block -> {
            assertThat(block.rows()).isLessThanOrEqualTo(1009);
            for (int row = 0; row < block.rows(); row++) {
                inBlocks.number(block.key(0, row));
                inBlocks.number(block.key(1, row));
                inBlocks.number(block.key(2, row));
                inBlocks.endRow();
            }
        });
        assertThat(inBlocks.rows).isEqualTo(1_912_290);
    }

    /** Fails at a row that does not come after the one before. */
    private static final class InOrder implements Panel.CellTaker {
        private final List<Long> keys = new ArrayList<>();
        private long rows;
        private long before = -1;

        @Override
        public void number(long value) {
            keys.add(value);
        }

        @Override
        public void fraction(double value) {
            keys.add((long) value);
        }

        @Override
        public void missing(CellState state) {
            keys.add(-1L);
        }

        @Override
        public void endRow() {
            long key = (keys.get(0) * 1000 + keys.get(1)) * 10_000 + keys.get(2);
            assertThat(key).isGreaterThan(before);
            before = key;
            rows++;
            keys.clear();
        }
    }

    @Test
    void whatIsSentIsReceivedTheOtherWayRound() throws SQLException {
        record.telling(ActivityType.TRAINING)
                .act(
                        ActivityType.TRAINING,
                        "1960-03-01",
                        "1960-05-01",
                        of("france", "PROVIDER"),
                        of("united-states", "RECIPIENT"));
        PanelRequest request = directed(1960, 1960, "training");
        assertThat(record.cell(request, "training_sent", 220, 2, 1960)).isEqualTo("1");
        assertThat(record.cell(request, "training_received", 220, 2, 1960)).isEqualTo("not covered");
        assertThat(record.cell(request, "training_received", 2, 220, 1960)).isEqualTo("1");
        assertThat(record.cell(request, "training_begun", 2, 220, 1960)).isEqualTo("1");
    }

    /** Half of its rows are told by what the pair's other direction says, which nobody asked for. */
    @Test
    void oneDirectionMayBeAskedForByItself() throws SQLException {
        record.telling(ActivityType.TRAINING)
                .act(
                        ActivityType.TRAINING,
                        "1960-03-01",
                        "1960-05-01",
                        of("france", "PROVIDER"),
                        of("united-states", "RECIPIENT"));
        PanelRequest request = directed(1960, 1960, "training_sent");
        assertThat(record.panel(request).columns()).hasSize(1);
        assertThat(record.cell(request, "training_sent", 220, 2, 1960)).isEqualTo("1");
        assertThat(record.cell(request, "training_sent", 2, 220, 1960)).isEqualTo("not covered");
    }

    /** The United States have the smaller code, so that only the column of what is received is in doubt in the facts. */
    @Test
    void aDoubtIsSeenFromBothSides() throws SQLException {
        record.telling(ActivityType.TRAINING)
                .act(
                        ActivityType.TRAINING,
                        "1960/1961",
                        "",
                        of("france", "PROVIDER"),
                        of("united-states", "RECIPIENT"));
        PanelRequest request = directed(1960, 1961, "training_sent", "training_received");
        assertThat(record.cell(request, "training_sent", 220, 2, 1960)).isEqualTo("unknown");
        assertThat(record.cell(request, "training_received", 2, 220, 1961)).isEqualTo("unknown");
        assertThat(record.cell(request, "training_received", 220, 2, 1960)).isEqualTo("not covered");
        assertThat(record.panel(request).columns())
                .extracting(PanelColumn::companion)
                .containsExactly("training_sent_state", "training_received_state");
    }

    @Test
    void anActThatMayHaveBegunAfterThePanelEndsIsUnknownInIt() throws SQLException {
        record.telling(ActivityType.EXERCISE)
                .act(
                        ActivityType.EXERCISE,
                        "1990/2005",
                        "",
                        of("united-states", "PARTICIPANT"),
                        of("united-kingdom", "PARTICIPANT"));
        PanelRequest request = pairs(1989, 1991, "exercise_held");
        assertThat(record.cell(request, "exercise_held", 2, 200, 1989)).isEqualTo("not covered");
        assertThat(record.cell(request, "exercise_held", 2, 200, 1991)).isEqualTo("unknown");
    }

    /** Two spells of Britain in one treaty, with a gap: each year it is one agreement, and it was entered twice. */
    @Test
    void severalSpellsInOneActAreOneActInAYear() throws SQLException {
        record.telling(ActivityType.AGREEMENT)
                .act(
                        ActivityType.AGREEMENT,
                        "1950-01-01",
                        "1960-12-31",
                        of("united-states", "SIGNATORY"),
                        new Part("united-kingdom", "SIGNATORY", "1950-01-01", "1952-06-30"),
                        new Part("united-kingdom", "SIGNATORY", "1952-09-01", "1955-12-31"))
                .field("instrument", "alliance_treaty");
        PanelRequest request = pairs(1949, 1960, "alliance_signed", "alliance_in_force");
        assertThat(record.cell(request, "alliance_in_force", 2, 200, 1952)).isEqualTo("1");
        assertThat(record.cell(request, "alliance_in_force", 2, 200, 1955)).isEqualTo("1");
        assertThat(record.cell(request, "alliance_in_force", 2, 200, 1956)).isEqualTo("not covered");
        assertThat(record.cell(request, "alliance_signed", 2, 200, 1950)).isEqualTo("1");
        assertThat(record.cell(request, "alliance_signed", 2, 200, 1952)).isEqualTo("1");
        assertThat(record.cell(request, "alliance_signed", 2, 200, 1953)).isEqualTo("not covered");
    }

    @Test
    void anActCountsByHowManyTookPart() throws SQLException {
        record.telling(ActivityType.EXERCISE)
                .act(
                        ActivityType.EXERCISE,
                        "1990-01-01",
                        "1990-01-05",
                        of("united-states", "PARTICIPANT"),
                        of("united-kingdom", "PARTICIPANT"))
                .act(
                        ActivityType.EXERCISE,
                        "1990-06-01",
                        "1990-06-05",
                        of("united-states", "PARTICIPANT"),
                        of("united-kingdom", "PARTICIPANT"),
                        of("france", "PARTICIPANT"),
                        of("nato", "ORGANISER"),
                        of("russia", "OBSERVER"));
        PanelRequest request = pairs(1990, 1991, "exercises");
        assertThat(record.cell(request, "exercise_held", 2, 200, 1990)).isEqualTo("2");
        assertThat(record.cell(request, "exercise_bilateral", 2, 200, 1990)).isEqualTo("1");
        assertThat(record.cell(request, "exercise_small", 2, 200, 1990)).isEqualTo("1");
        // 1/(2-1) and 1/(4-1): the organisation took part, the observer did not
        assertThat(record.cell(request, "exercise_weighted", 2, 200, 1990)).startsWith("1.3333");
        assertThat(record.cell(request, "exercise_held", 2, 365, 1990)).isEqualTo("not covered");
        assertThat(record.cell(request, "exercise_years_since", 2, 200, 1991)).isEqualTo("1");
        assertThat(record.cell(request, "exercise_first_year", 2, 200, 1991)).isEqualTo("1990");
        assertThat(record.cell(request, "exercise_first_year", 2, 365, 1991)).isEqualTo("none so far");
    }

    @Test
    void aDateThatLeavesTheYearOpenIsUnknown() throws SQLException {
        record.telling(ActivityType.EXERCISE)
                .act(
                        ActivityType.EXERCISE,
                        "1990/1991",
                        "",
                        of("united-states", "PARTICIPANT"),
                        of("united-kingdom", "PARTICIPANT"));
        PanelRequest request = pairs(1989, 1992, "exercise_held");
        assertThat(record.cell(request, "exercise_held", 2, 200, 1989)).isEqualTo("not covered");
        assertThat(record.cell(request, "exercise_held", 2, 200, 1990)).isEqualTo("unknown");
        assertThat(record.cell(request, "exercise_held", 2, 200, 1991)).isEqualTo("unknown");
        assertThat(record.cell(request, "exercise_held", 2, 200, 1992)).isEqualTo("not covered");
    }

    @Test
    void aTreatyWhoseEndNobodyStatesIsUnknownAfterItsBeginning() throws SQLException {
        record.telling(ActivityType.AGREEMENT)
                .act(
                        ActivityType.AGREEMENT,
                        "1990-05-01",
                        "",
                        of("united-states", "SIGNATORY"),
                        of("united-kingdom", "SIGNATORY"))
                .field("instrument", "strategic_partnership");
        PanelRequest request = pairs(1989, 1991, "partnership_in_force");
        assertThat(record.cell(request, "partnership_in_force", 2, 200, 1990)).isEqualTo("1");
        assertThat(record.cell(request, "partnership_in_force", 2, 200, 1991)).isEqualTo("unknown");
        assertThat(record.cell(request, "partnership_in_force", 2, 200, 1989)).isEqualTo("not covered");
    }

    @Test
    void membersTogetherAreThoseOfACommonDay() throws SQLException {
        record.telling(ActivityType.AGREEMENT)
                .act(
                        ActivityType.AGREEMENT,
                        "1900-01-01",
                        "1920-12-31",
                        new Part("united-kingdom", "SIGNATORY", "1900-01-01", "1905-03-01"),
                        new Part("france", "SIGNATORY", "1905-03-02", "1920-12-31"),
                        new Part("russia", "SIGNATORY", "1900-01-01", "1905-03-02"))
                .field("instrument", "alliance_treaty");
        PanelRequest request = pairs(1904, 1906, "alliance_in_force", "alliance_signed");
        assertThat(record.cell(request, "alliance_in_force", 200, 220, 1905)).isEqualTo("not covered");
        assertThat(record.cell(request, "alliance_in_force", 220, 365, 1905)).isEqualTo("1");
        assertThat(record.cell(request, "alliance_signed", 220, 365, 1905)).isEqualTo("1");
        assertThat(record.cell(request, "alliance_in_force", 220, 365, 1906)).isEqualTo("not covered");
        assertThat(record.cell(states(1905, 1905, "alliance_in_force"), "alliance_in_force", 220, 1905))
                .isEqualTo("1");
    }

    @Test
    void obligationsAreThoseOfTheMembersPhase() throws SQLException {
        record.covering(
                        "atop",
                        ActivityType.AGREEMENT,
                        "alliances",
                        CoverageScope.among(CodeSystem.COW),
                        1815,
                        2018,
                        CoverageKind.CENSUS)
                .atopMember("9001", "united-kingdom", "1900-01-01", "1902-06-30", false, "consultation")
                .atopMember("9001", "france", "1900-01-01", "1902-06-30", false, "consultation")
                .atopMember("9001", "united-kingdom", "1902-07-01", "1904-06-30", false, "defence", "consultation")
                .atopMember("9001", "france", "1902-07-01", "1904-06-30", false, "consultation");
        PanelRequest request = pairs(1900, 1905, "agreements");
        assertThat(record.cell(request, "atop_defense", 200, 220, 1901)).isEqualTo("0");
        assertThat(record.cell(request, "atop_defense", 200, 220, 1902)).isEqualTo("1");
        assertThat(record.cell(request, "atop_consul", 200, 220, 1904)).isEqualTo("1");
        assertThat(record.cell(request, "atop_offense", 200, 220, 1904)).isEqualTo("0");
        assertThat(record.cell(request, "atop_alliances", 200, 220, 1902)).isEqualTo("1");
        assertThat(record.cell(request, "atop_alliances", 200, 220, 1905)).isEqualTo("0");
    }

    @Test
    void obligationsThatVaryByPartnerAreUnknown() throws SQLException {
        record.covering(
                        "atop",
                        ActivityType.AGREEMENT,
                        "alliances",
                        CoverageScope.among(CodeSystem.COW),
                        1815,
                        2018,
                        CoverageKind.CENSUS)
                .atopMember("9002", "united-kingdom", "1900-01-01", "1904-12-31", true, "defence")
                .atopMember("9002", "france", "1900-01-01", "1904-12-31", true, "defence");
        PanelRequest request = pairs(1901, 1901, "agreements");
        assertThat(record.cell(request, "atop_alliances", 200, 220, 1901)).isEqualTo("1");
        assertThat(record.cell(request, "atop_defense", 200, 220, 1901)).isEqualTo("unknown");
        assertThat(record.cell(request, "atop_neutral", 200, 220, 1901)).isEqualTo("0");
    }

    @Test
    void anAgreementOfDcadHoldsToTheYearItsEndIsEstimatedIn() throws SQLException {
        record.telling(ActivityType.EVENT);
        record.covering(
                        "dcad",
                        ActivityType.AGREEMENT,
                        "bilateral defence cooperation agreements",
                        CoverageScope.among(CodeSystem.COW),
                        1980,
                        2010,
                        CoverageKind.CENSUS)
                .dcad("a", "france", "turkey", "1990-11-05", 1995, "low")
                .dcad("b", "france", "turkey", "1995-02-01", 2010, "medium");
        PanelRequest request = pairs(1980, 2011, "agreements");
        assertThat(record.cell(request, "dcad_in_force_v2", 220, 640, 1990)).isEqualTo("1");
        assertThat(record.cell(request, "dcad_in_force_v2", 220, 640, 1995)).isEqualTo("2");
        assertThat(record.cell(request, "dcad_in_force_v1", 220, 640, 1995)).isEqualTo("1");
        assertThat(record.cell(request, "dcad_in_force_v1", 220, 640, 1994)).isEqualTo("0");
        assertThat(record.cell(request, "dcad_signed_v1", 220, 640, 1995)).isEqualTo("1");
        assertThat(record.cell(request, "dcad_signed_v2", 220, 640, 1990)).isEqualTo("1");
        assertThat(record.cell(request, "dcad_signed_v2", 220, 640, 1991)).isEqualTo("0");
        assertThat(record.cell(request, "dcad_in_force_v2", 220, 640, 2010)).isEqualTo("1");
        assertThat(record.cell(request, "dcad_in_force_v2", 220, 640, 2011)).isEqualTo("not covered");
    }

    @Test
    void aRefusalSaysWhatAndWhy() {
        record.telling(ActivityType.EVENT);
        refused(pairs(1900, 1910, "event_hold"), "no column and no group of columns 'event_hold'", "event_held");
        refused(pairs(1910, 1900, "event_held"), "1910", "lies after", "1900");
        refused(pairs(1500, 1600, "event_held"), "empty", "begins in 1816");
        refused(pairs(2000, 2400, "event_held"), "2400", "2020");
        refused(pairs(1900, 1910, "exercise_held"), "No dataset of this store covers");
    }

    private void refused(PanelRequest request, String... words) {
        assertThatThrownBy(() -> record.panel(request))
                .isInstanceOf(AnalysisException.class)
                .hasMessageContainingAll(words);
    }
}
