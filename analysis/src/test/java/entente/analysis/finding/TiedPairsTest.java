package entente.analysis.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shares, overlaps and rows at risk of small networks, with numbers worked out by hand. */
final class TiedPairsTest {
    private static final List<String> COLUMNS = List.of("one", "two", "signed");

    /** A row for each of the years, with the same cells. */
    private static void years(List<int[]> rows, int one, int other, int from, int to, int... cells) {
        for (int year = from; year <= to; year++) {
            rows.add(new int[] {one, other, year, cells[0], cells[1], cells[2]});
        }
    }

    private static PairYears pairs(List<int[]> rows) {
        return PairYears.of(COLUMNS, rows.toArray(int[][]::new));
    }

    @Test
    void aShareIsTiedOfKnownPairYearsOfADecade() {
        List<int[]> rows = new ArrayList<>();
        years(rows, 2, 20, 1980, 1984, 1, 0, 0);
        years(rows, 2, 20, 1985, 1989, 0, 0, 0);
        years(rows, 2, 70, 1980, 1989, 0, 0, 0);
        years(rows, 20, 70, 1980, 1988, 1, 0, 0);
        years(rows, 20, 70, 1989, 1989, PairYears.UNKNOWN, 0, 0);
        PairYears pairs = pairs(rows);

        List<TiedShare> shares = TiedShare.of(pairs, pairs.layer("one"), 1980, 1990);

        assertThat(shares).hasSize(1);
        TiedShare decade = shares.get(0);
        // five years of the first pair and nine of the third, of thirty pair-years less the one not known
        assertThat(decade.tied()).isEqualTo(14);
        assertThat(decade.possible()).isEqualTo(29);
        assertThat(decade.unknown()).isEqualTo(1);
        assertThat(decade.words()).isEqualTo("1980s");
        // whatever three states are drawn, no share lies outside those of single pairs: 0, 5/10 and 9/9
        assertThat(decade.low()).isBetween(0.0, 14.0 / 29);
        assertThat(decade.high()).isBetween(14.0 / 29, 1.0);
        assertThat(TiedShare.of(pairs, pairs.layer("one"), 1980, 1990)).isEqualTo(shares);
    }

    @Test
    void aBandOfPairsThatAreAllTiedIsNarrow() {
        List<int[]> rows = new ArrayList<>();
        years(rows, 2, 20, 1980, 1989, 1, 0, 0);
        years(rows, 2, 70, 1980, 1989, 1, 0, 0);
        years(rows, 20, 70, 1980, 1989, 1, 0, 0);
        PairYears pairs = pairs(rows);

        TiedShare decade = TiedShare.of(pairs, pairs.layer("one"), 1980, 1989).get(0);

        assertThat(List.of(decade.low(), decade.share(), decade.high())).containsOnly(1.0);
    }

    @Test
    void aDecadeOfFewYearsHasNoShare() {
        List<int[]> rows = new ArrayList<>();
        years(rows, 2, 20, 1816, 1824, 1, 0, 0);
        PairYears pairs = pairs(rows);

        List<TiedShare> shares = TiedShare.of(pairs, pairs.layer("one"), 1816, 1824);

        // 1816 to 1819 are four years, 1820 to 1824 five
        assertThat(shares).extracting(TiedShare::words).containsExactly("1820–1824");
    }

    @Test
    void overlapByChanceIsEvenOrByDegree() {
        PairYears pairs = pairs(List.of(
                new int[] {1, 2, 2000, 1, 1, 0},
                new int[] {1, 3, 2000, 1, 0, 0},
                new int[] {1, 4, 2000, 0, 0, 0},
                new int[] {2, 3, 2000, 0, 0, 0},
                new int[] {2, 4, 2000, 0, 0, 0},
                new int[] {3, 4, 2000, 0, 1, 0}));

        LayerOverlap overlap =
                LayerOverlap.of(pairs, pairs.layer("one"), pairs.layer("two")).get(0);

        assertThat(overlap.both()).isEqualTo(1);
        // 2 × 2 ÷ 6
        assertThat(overlap.even()).isEqualTo(4.0 / 6, within(1e-12));
        // degrees 2, 1, 1, 0 and 1, 1, 1, 1; 2m is 4 in both: (2/4 + 2/4 + 1/4) × 1/4
        assertThat(overlap.byDegree()).isEqualTo(0.3125, within(1e-12));
    }

    @Test
    void whatIsUnknownInOneLayerIsNoTieInBothOnlyIfTheOtherHasNone() {
        PairYears pairs = pairs(List.of(
                new int[] {1, 2, 2000, PairYears.UNKNOWN, 0, 0}, new int[] {1, 3, 2000, PairYears.UNKNOWN, 1, 0}));
        PairYears.Layer both = pairs.layer("one").and(pairs.layer("two"));

        assertThat(both.at(0)).isEqualTo(PairYears.Tie.NOT_TIED);
        assertThat(both.at(1)).isEqualTo(PairYears.Tie.UNKNOWN);
    }

    @Test
    void pairsAtRiskLookAtTheYearBefore() {
        // in force: 1-3, 2-3, 2-4 in 2000; 1-2 signs in 2001, when 1-4 enters the system
        PairYears pairs = pairs(List.of(
                new int[] {1, 2, 2000, 0, 1, 0},
                new int[] {1, 2, 2001, 1, 0, 1},
                new int[] {1, 3, 2000, 1, 0, 0},
                new int[] {1, 3, 2001, 1, 0, 1},
                new int[] {1, 4, 2001, 0, 0, 0},
                new int[] {2, 3, 2000, 1, 0, 0},
                new int[] {2, 3, 2001, 1, 0, 0},
                new int[] {2, 4, 2000, 1, 0, 0},
                new int[] {2, 4, 2001, 0, 0, 0},
                new int[] {3, 4, 2000, 0, 0, 0},
                new int[] {3, 4, 2001, 0, 0, PairYears.UNKNOWN}));

        PairsAtRisk risk =
                PairsAtRisk.of(pairs, pairs.layer("signed"), pairs.layer("one"), List.of(pairs.layer("two")));

        // 1 has one partner, 2 has two; 3 is a partner of both
        assertThat(risk.rows()).containsExactly(new PairsAtRisk.Row(1, 2, 2001, true, 3, 1, List.of(true)));
        assertThat(risk.inForce()).isEqualTo(3);
        assertThat(risk.noYearBefore()).isEqualTo(1);
        assertThat(risk.unknown()).isEqualTo(1);
    }

    @Test
    void thePairsOnceAlliedArePartedByWhatTheyHaveLater() {
        PairYears pairs = pairs(List.of(
                new int[] {1, 2, 1980, 1, 0, 0},
                new int[] {1, 2, 2010, 1, 0, 0},
                new int[] {1, 3, 1980, 1, 0, 0},
                new int[] {1, 3, 2010, 1, 1, 0},
                new int[] {1, 4, 1980, 1, 0, 0},
                new int[] {1, 4, 2010, 0, 1, 0},
                new int[] {2, 3, 1980, 1, 0, 0},
                new int[] {2, 3, 2010, 0, 0, 0},
                new int[] {2, 4, 1980, 0, 0, 0},
                new int[] {2, 4, 2010, 0, 1, 0},
                new int[] {3, 4, 2010, 1, 1, 0}));

        AllianceFate fate = AllianceFate.of(pairs, pairs.layer("one"), pairs.layer("two"), 1980, 2010);

        assertThat(fate).isEqualTo(new AllianceFate(1980, 2010, 4, 1, 1, 1, 1, 3, 2));
    }
}
