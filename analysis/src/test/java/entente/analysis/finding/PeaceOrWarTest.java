package entente.analysis.finding;

import static org.assertj.core.api.Assertions.assertThat;

import entente.analysis.panel.HandMadeRecord;
import entente.core.actor.CodeSystem;
import entente.core.codebook.ActivityType;
import entente.core.record.CoverageKind;
import entente.core.record.CoverageScope;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Finding 6 on a record of a few invented acts. */
class PeaceOrWarTest {
    private HandMadeRecord record;

    @BeforeEach
    void open() throws SQLException {
        record = new HandMadeRecord();
        record.covering("mme", ActivityType.EXERCISE, "", CoverageScope.everyone(), 1980, 2010, CoverageKind.SAMPLE);
    }

    @AfterEach
    void close() throws SQLException {
        record.close();
    }

    @Test
    void whatIsMissingIsNamed() throws SQLException {
        Evidence evidence = record.evidence();
        Finding finding = new PeaceOrWar().answer(evidence, new Findings(evidence));
        assertThat(finding.answer())
                .isEqualTo(
                        "Whether exercises go with peace or with war cannot be said from this record, which lacks atop, gml-mid"
                                + " and cow-mid.");
        assertThat(finding.verdicts()).extracting(Verdict::ruling).containsOnly(Ruling.NOT_TESTABLE);
        assertThat(finding.unsaid()).isNotEmpty();
    }

    /**
     * France exercises in 1990 with the United Kingdom, its ally, and with Brazil, which is none. In 1991 it begins a dispute with
     * Russia and the United Kingdom one with Brazil. Of pairs in 1991, those of France with any target but its only partner of a
     * kind have a partner of both kinds; the others follow by counting.
     */
    @Test
    void exercisesWithAlliesAndOthersAreCountedWithoutTheTarget() throws SQLException {
        record.covering(
                        "atop",
                        ActivityType.AGREEMENT,
                        "alliances",
                        CoverageScope.among(CodeSystem.COW),
                        1816,
                        2018,
                        CoverageKind.CENSUS)
                .atopMember("1", "france", "1949-01-01", "2018-12-31", false, "defence")
                .atopMember("1", "united-kingdom", "1949-01-01", "2018-12-31", false, "defence")
                .mme("1", "1990-05-01", "france", "united-kingdom")
                .mme("2", "1990-06-01", "france", "brazil")
                .withContext("gml-mid", "directed-dispute-years", 1816, 2010);
        dispute("1", "france", "russia");
        dispute("2", "united-kingdom", "brazil");

        Evidence evidence = record.evidence();
        Finding finding = new PeaceOrWar().answer(evidence, new Findings(evidence));

        List<List<Cell>> rates = finding.figures().get(0).data().rows();
        assertThat(rates)
                .extracting(row -> row.get(1).text(), row -> row.get(3).value())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("no exercise", "0"),
                        org.assertj.core.groups.Tuple.tuple("with others only", "0"),
                        org.assertj.core.groups.Tuple.tuple("with allies only", "1"),
                        org.assertj.core.groups.Tuple.tuple("with both", "1"));
        // France without Brazil as a partner, and the United Kingdom with all but France
        // France without the United Kingdom as a partner, and Brazil with all but France
        long targets = Long.parseLong(rates.get(3).get(2).value());
        assertThat(rates.get(2).get(2).value()).isEqualTo(String.valueOf(1 + targets + 1));
        assertThat(rates.get(1).get(2).value()).isEqualTo(String.valueOf(1 + targets + 1));
    }

    private void dispute(String id, String one, String other) throws SQLException {
        record.fact(id, one, other, "1991", "1991", "onset", 1, "side_a", 1, "originator", 1)
                .fact(id, other, one, "1991", "1991", "onset", 1, "side_a", 0, "originator", 1);
    }
}
