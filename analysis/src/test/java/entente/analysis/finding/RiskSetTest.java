package entente.analysis.finding;

import static org.assertj.core.api.Assertions.assertThat;

import entente.analysis.finding.RiskSet.Count;
import entente.analysis.finding.RiskSet.Standing;
import entente.analysis.panel.HandMadeRecord;
import entente.core.actor.ActorDirectory;
import entente.core.codebook.ActivityType;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pairs at risk of a few invented alliances (A) and exercises (B) of four states, counted by hand. */
final class RiskSetTest {
    private static final int BRITAIN = 200;
    private static final int FRANCE = 220;
    private static final int SPAIN = 230;
    private static final int ITALY = 325;
    private static final Window WINDOW = new Window(1980, 1989);

    private final StateSystem system = new StateSystem(ActorDirectory.bundled());
    private HandMadeRecord record;
    private Evidence evidence;

    /**
     * Six pairs, all from 1980 on but Britain and Spain, which the test lets begin in 1984.
     *
     * <pre>
     * France–Italy    alliance 1975   exercise 1983   at risk 1981 to 1983
     * Britain–France  alliance 1982   exercise 1985   at risk 1981 to 1985
     * France–Spain    alliance 1987   exercise 1984   at risk 1981 to 1984
     * Britain–Italy                   exercise 1980   had one in the year it entered
     * Italy–Spain                                     at risk 1981 to 1989
     * Britain–Spain   alliance 1984   exercise 1989   at risk 1985 to 1989
     * </pre>
     */
    @BeforeEach
    void open() throws SQLException {
        record = new HandMadeRecord();
        alliance("1", "1975-01-01", "france", "italy");
        alliance("2", "1982-05-01", "france", "united-kingdom");
        alliance("3", "1987-01-01", "france", "spain");
        alliance("4", "1984-06-01", "spain", "united-kingdom");
        record.mme("1", "1983-01-01", "france", "italy")
                .mme("2", "1985-01-01", "france", "united-kingdom")
                .mme("3", "1984-01-01", "france", "spain")
                .mme("4", "1980-07-01", "italy", "united-kingdom")
                .mme("5", "1989-01-01", "spain", "united-kingdom");
        evidence = record.evidence();
    }

    @AfterEach
    void close() throws SQLException {
        record.close();
    }

    private void alliance(String id, String from, String... members) throws SQLException {
        for (String member : members) {
            record.atopMember(id, member, from, "2018-12-31", false, "defence");
        }
    }

    private static SortedMap<Integer, BitSet> possible() {
        SortedMap<Integer, BitSet> possible = new TreeMap<>();
        int[][] pairs = {
            {FRANCE, ITALY}, {BRITAIN, FRANCE}, {FRANCE, SPAIN}, {BRITAIN, ITALY}, {ITALY, SPAIN}, {BRITAIN, SPAIN}
        };
        for (int[] pair : pairs) {
            BitSet years = new BitSet();
            years.set(pair[0] == BRITAIN && pair[1] == SPAIN ? 1984 : 1980, 1990);
            possible.put(StateSystem.pair(pair[0], pair[1]), years);
        }
        return possible;
    }

    private TieYears alliances() {
        return TieYears.of(evidence, system, List.of("atop"), ActivityType.AGREEMENT);
    }

    private TieYears exercises() {
        return TieYears.of(evidence, system, List.of("mme"), ActivityType.EXERCISE);
    }

    @Test
    void rowsAreCountedByWhatAPairHasOfA() {
        RiskSet risk = RiskSet.of(possible(), alliances(), exercises(), exercises(), WINDOW);

        assertThat(risk.counts())
                .containsExactly(
                        new Count(Standing.NONE, 9, 0),
                        new Count(Standing.OLD, 3, 1),
                        new Count(Standing.LATER, 3, 0),
                        new Count(Standing.COMING, 2, 1),
                        new Count(Standing.SAME, 1, 0),
                        new Count(Standing.EARLIER, 8, 2));
        assertThat(risk.already()).isEqualTo(1);
        assertThat(risk.entryYears()).isEqualTo(5);
        assertThat(risk.actsAfter()).containsOnlyKeys("2", "5").containsValues(1L);
    }

    /** Of France and Italy, and of Britain and Spain, the alliance is there when they enter. */
    @Test
    void theWayBackIsTheSameWithTheKindsExchanged() {
        RiskSet risk = RiskSet.of(possible(), exercises(), alliances(), alliances(), WINDOW);

        assertThat(risk.counts())
                .containsExactly(
                        new Count(Standing.NONE, 9, 0),
                        new Count(Standing.OLD, 0, 0),
                        new Count(Standing.LATER, 1, 0),
                        new Count(Standing.COMING, 4, 1),
                        new Count(Standing.SAME, 1, 0),
                        new Count(Standing.EARLIER, 12, 1));
        assertThat(risk.already()).isEqualTo(2);
    }

    @Test
    void withoutOlderTiesTheirPairsAreGone() {
        RiskSet risk = RiskSet.of(possible(), alliances(), exercises(), exercises(), WINDOW)
                .where(pair -> !pair.old());

        assertThat(risk.pairYears()).isEqualTo(23);
        assertThat(risk.first()).isEqualTo(3);
    }

    @Test
    void aBThatAnotherSourceKnowsFromBeforeEntryIsNoFirst() throws SQLException {
        HandMadeRecord before = new HandMadeRecord();
        before.mme("6", "1979-01-01", "italy", "spain");
        TieYears elsewhere = TieYears.of(before.evidence(), system, List.of("mme"), ActivityType.EXERCISE);

        RiskSet risk = RiskSet.of(possible(), alliances(), exercises(), elsewhere, WINDOW);

        assertThat(risk.already()).isEqualTo(2);
        assertThat(risk.counts().get(0)).isEqualTo(new Count(Standing.NONE, 0, 0));
        before.close();
    }

    /** Spain joins in 1982 what began in 1975; Italy may have joined in either of two years. */
    @Test
    void anActBeginsForAPairWhenBothHaveAPartInIt() throws SQLException {
        HandMadeRecord other = new HandMadeRecord();
        other.atopMember("1", "france", "1975-01-01", "2018-12-31", false, "defence")
                .atopMember("1", "spain", "1982-05-30", "2018-12-31", false, "defence")
                .atopMember("1", "italy", "1983/1984", "2018-12-31", false, "defence");
        TieYears years = TieYears.of(other.evidence(), system, List.of("atop"), ActivityType.AGREEMENT);

        assertThat(years.first(StateSystem.pair(FRANCE, SPAIN))).isEqualTo(1982);
        assertThat(years.first(StateSystem.pair(FRANCE, ITALY))).isZero();
        assertThat(years.earliest(StateSystem.pair(FRANCE, ITALY))).isEqualTo(1983);
        assertThat(years.unsure()).isEqualTo(2);
        other.close();
    }

    @Test
    void aSampleCountsOverItsLongestRunOfYearsWithAnAct() {
        assertThat(exercises().longestRun(new Window(1980, 2010))).isEqualTo(new Window(1983, 1985));
    }

    @Test
    void pairsExistInYearsWithACommonDay() {
        // Namibia and the two Germanies: Namibia entered in March 1990, East Germany left in October
        SortedMap<Integer, BitSet> years = system.years(1989, 1991);

        assertThat(years.get(StateSystem.pair(565, 265))).hasToString("{1990}");
        assertThat(years.get(StateSystem.pair(565, 220))).hasToString("{1990, 1991}");
        // East Germany was gone the day before Germany was one
        assertThat(years).doesNotContainKey(StateSystem.pair(255, 265));
    }
}
