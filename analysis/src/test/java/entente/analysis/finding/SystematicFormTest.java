package entente.analysis.finding;

import static org.assertj.core.api.Assertions.assertThat;

import entente.analysis.finding.FormQuestion.Answer;
import entente.analysis.finding.RiskSet.Count;
import entente.analysis.finding.RiskSet.Standing;
import entente.analysis.panel.HandMadeRecord;
import entente.core.actor.ActorDirectory;
import entente.core.actor.CodeSystem;
import entente.core.codebook.ActivityType;
import entente.core.record.CoverageKind;
import entente.core.record.CoverageScope;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Finding 4 on invented alliances and agreements of real states. */
final class SystematicFormTest {
    private static final int STATES = 20;
    private static final int FOLLOWERS = 60;

    private HandMadeRecord record;
    private final List<String[]> pairs = new ArrayList<>();
    private int used;

    @BeforeEach
    void open() throws SQLException {
        record = new HandMadeRecord();
        StateSystem system = new StateSystem(ActorDirectory.bundled());
        List<String> states = ActorDirectory.bundled().actors().stream()
                .map(actor -> actor.id())
                .filter(id -> system.memberships(id).stream()
                        .anyMatch(member -> member.span().firstDay() < 0
                                && member.span().lastDay()
                                        > LocalDate.of(2000, 1, 1).toEpochDay()))
                .sorted()
                .limit(STATES)
                .toList();
        for (int one = 0; one < states.size(); one++) {
            for (int other = one + 1; other < states.size(); other++) {
                pairs.add(new String[] {states.get(one), states.get(other)});
            }
        }
    }

    @AfterEach
    void close() throws SQLException {
        record.close();
    }

    private void covering(String dataset, String part, int from, int to, CoverageScope scope) {
        record.covering(dataset, ActivityType.AGREEMENT, part, scope, from, to, CoverageKind.CENSUS);
    }

    private void covered() {
        covering("atop", "alliances", 1980, 1999, CoverageScope.among(CodeSystem.COW));
        covering("dcad", "bilateral defence cooperation agreements", 1980, 1999, CoverageScope.among(CodeSystem.COW));
    }

    /** The next pair, with the year of an alliance and that of an agreement; 0 for none. */
    private String pair(int alliance, int agreement) throws SQLException {
        String[] pair = pairs.get(used++);
        String id = String.valueOf(used);
        if (alliance > 0) {
            for (String member : pair) {
                record.atopMember(id, member, alliance + "-01-01", "2018-12-31", false, "defence");
            }
        }
        if (agreement > 0) {
            record.dcad(id, pair[0], pair[1], agreement + "-03-01", 1999, "high");
        }
        return id;
    }

    /** Sixty pairs sign two years after an alliance, sixty without one, and six each 2 and 7 years before. */
    private void agreementsFollowAlliances() throws SQLException {
        for (int place = 0; place < FOLLOWERS; place++) {
            pair(1983 + place % 8, 1985 + place % 8);
            pair(0, 1981 + place % 18);
        }
        for (int place = 0; place < 6; place++) {
            pair(1986, 1984);
            pair(1990, 1983);
        }
    }

    private FormQuestion asked() throws SQLException {
        return new FormQuestions(record.evidence()).ask(Side.ALLIANCES, Side.COOPERATION);
    }

    @Test
    void withoutListsEveryQuestionSaysWhatIsMissing() throws SQLException {
        Evidence evidence = record.evidence();
        Finding finding = new SystematicForm().answer(evidence, new Findings(evidence));

        assertThat(finding.answer()).startsWith("None of 30 pairs");
        assertThat(finding.tables().get(0).rows())
                .hasSize(37)
                .allMatch(row -> row.get(2).value().equals("not testable"))
                .allMatch(row -> !row.get(7).value().isEmpty());
        assertThat(finding.figures()).extracting(Figure::id).containsExactly("matrix");
        assertThat(finding.verdicts())
                .extracting(Verdict::proposition)
                .containsExactly("systematic-form", "sub-activities-are-results", "contacts-form-alliances");
        assertThat(finding.verdicts()).extracting(Verdict::ruling).containsOnly(Ruling.NOT_TESTABLE);
    }

    /**
     * Of the pairs that follow, the three years before are years of an alliance to come, or since entry if fewer, and the two
     * years after those of one that there is: an alliance of 1983 has 1981 and 1982, one of 1984 or later all three.
     */
    @Test
    void whatFollowsMoreThanItPrecedesIsSupported() throws SQLException {
        covered();
        agreementsFollowAlliances();

        HazardAnswer test = asked().test().orElseThrow();

        assertThat(test.counts().get(5)).isEqualTo(new Count(Standing.EARLIER, 120, 60));
        assertThat(test.counts().get(4)).isEqualTo(new Count(Standing.SAME, 60, 0));
        // 8 pairs of 1983 with two years, 52 with three; 6 pairs with 1983 and 1984 before 1986
        assertThat(test.counts().get(3)).isEqualTo(new Count(Standing.COMING, 8 * 2 + 52 * 3 + 6 * 2, 6));
        assertThat(test.steps()).allMatch(HazardAnswer.Step::passed).hasSize(3);
        assertThat(asked().answer()).isEqualTo(Answer.SUPPORTED);
    }

    @Test
    void whatComesBeforeAsOftenShowsNoOrder() throws SQLException {
        covered();
        for (int place = 0; place < FOLLOWERS; place++) {
            pair(1985 + place % 8, 1983 + place % 8);
        }
        for (int place = 0; place < 12; place++) {
            pair(1982, 1986);
            pair(0, 1981 + place);
        }

        FormQuestion question = asked();

        assertThat(question.answer()).isEqualTo(Answer.NOT_SUPPORTED);
        assertThat(question.test().orElseThrow().main().follows()).isTrue();
        assertThat(question.test().orElseThrow().failed().orElseThrow().brief()).isEqualTo("as often before as after");
    }

    @Test
    void withoutAnyBeforeItTheOrderIsNotTold() throws SQLException {
        covered();
        for (int place = 0; place < FOLLOWERS; place++) {
            pair(1983 + place % 8, 1985 + place % 8);
            pair(0, 1981 + place % 18);
        }

        assertThat(asked().obstacle()).isEqualTo("none before it");
    }

    @Test
    void pairsThatOneActTiesOnBothSidesDoNotCount() throws SQLException {
        covered();
        agreementsFollowAlliances();
        try (Statement statement = record.connection().createStatement()) {
            statement.execute("insert into link select attestation_id, 'act-' || native_id from attestation");
        }

        FormQuestion question = asked();

        // every pair with both, whatever came first
        assertThat(question.between().orElseThrow().constructed()).isEqualTo(72);
        assertThat(question.answer()).isEqualTo(Answer.NOT_SUPPORTED);
        assertThat(question.test().orElseThrow().failed().orElseThrow().brief()).isEqualTo("only where coding ties");
    }

    @Test
    void tooFewCommonYearsAreSaid() throws SQLException {
        covering("atop", "alliances", 1980, 1999, CoverageScope.among(CodeSystem.COW));
        covering("dcad", "bilateral defence cooperation agreements", 1995, 2010, CoverageScope.among(CodeSystem.COW));

        assertThat(asked().obstacle()).isEqualTo("5 common years");
        assertThat(asked().why()).contains("atop and dcad", "1995–1999", "fewer than 10");
    }

    @Test
    void tooFewFirstActsAreSaid() throws SQLException {
        covered();
        pair(1985, 1987);
        pair(0, 1990);

        assertThat(asked().obstacle()).isEqualTo("2 first acts, too few");
    }

    @Test
    void aListOfOneStateIsNoListOfAllPairs() throws SQLException {
        covering("atop", "alliances", 1980, 1999, CoverageScope.of("france"));
        covering("dcad", "bilateral defence cooperation agreements", 1980, 1999, CoverageScope.among(CodeSystem.COW));

        assertThat(asked().obstacle()).isEqualTo("no full list of alliances");
        assertThat(asked().why()).contains("(atop) tells of some states only");
    }
}
