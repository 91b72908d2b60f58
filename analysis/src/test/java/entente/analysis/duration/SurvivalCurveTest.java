package entente.analysis.duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Expected numbers: survfit of survival 3.5-3 for R 4.2.2, conf.type = "log-log", on the same invented spells. */
final class SurvivalCurveTest {
    private static final double[] LENGTHS = {3, 5, 5, 8, 12, 12, 15, 20, 20, 25};
    private static final double[] ENTRIES = {0, 0, 2, 0, 4, 0, 6, 0, 10, 0};
    private static final boolean[] ENDED = {true, true, false, true, true, true, false, true, false, false};

    private static List<Spell> spells(boolean lateEntries) {
        List<Spell> spells = new ArrayList<>();
        for (int place = 0; place < LENGTHS.length; place++) {
            spells.add(new Spell(lateEntries ? ENTRIES[place] : 0, LENGTHS[place], ENDED[place]));
        }
        return spells;
    }

    @Test
    void isTheCurveOfR() {
        SurvivalCurve curve = SurvivalCurve.of(spells(false));

        assertThat(curve.points()).extracting(SurvivalCurve.Point::time).containsExactly(3.0, 5.0, 8.0, 12.0, 20.0);
        assertThat(curve.points()).extracting(SurvivalCurve.Point::atRisk).containsExactly(10, 9, 7, 6, 3);
        SurvivalCurve.Point fourth = curve.points().get(3);
        assertThat(fourth.hazard()).isCloseTo(2.0 / 6.0, within(1e-15));
        assertThat(fourth.survival()).isCloseTo(0.45714285714285707, within(1e-14));
        assertThat(fourth.se()).isCloseTo(0.166178098285707371, within(1e-14));
        assertThat(fourth.lower().orElseThrow()).isCloseTo(0.142982162755612430, within(1e-13));
        assertThat(fourth.upper().orElseThrow()).isCloseTo(0.72977910601523788, within(1e-13));
        assertThat(curve.median()).hasValue(12);
        assertThat(curve.ended()).isEqualTo(6);
    }

    @Test
    void aSpellThatBeganBeforeItsObservationIsAtRiskOnlySinceThen() {
        List<SurvivalCurve.Point> points = SurvivalCurve.of(spells(true)).points();

        assertThat(points).extracting(SurvivalCurve.Point::atRisk).containsExactly(7, 7, 6, 6, 3);
        assertThat(points.get(4).survival()).isCloseTo(0.27210884353741494, within(1e-14));
        assertThat(points.get(4).se()).isCloseTo(0.15654002956528737, within(1e-14));
        assertThat(points.get(4).lower().orElseThrow()).isCloseTo(0.045264977539363524, within(1e-13));
    }

    @Test
    void whenTheLastSpellEndsNothingIsLeftAndNothingUndefined() {
        SurvivalCurve.Point last = SurvivalCurve.of(List.of(Spell.of(2, true), Spell.of(4, true)))
                .points()
                .get(1);

        assertThat(last.survival()).isZero();
        assertThat(last.se()).isZero();
        assertThat(last.lower()).isEmpty();
    }

    @Test
    void noSpellsAndImpossibleSpellsAreRefused() {
        assertThatThrownBy(() -> SurvivalCurve.of(List.of())).hasMessageContaining("no spells");
        assertThatThrownBy(() -> new Spell(3, 3, true)).hasMessageContaining("from 3.0 to 3.0");
    }
}
