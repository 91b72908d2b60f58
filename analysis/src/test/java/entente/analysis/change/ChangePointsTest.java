package entente.analysis.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * Explosions in British coal mines that killed ten men or more, by year 1851–1962: Jarrett (1979), "A note on the intervals
 * between coal-mining disasters", Biometrika 66(1): 191–193. Expected divisions: every division with up to three changes, tried
 * in turn in R 4.2.2.
 */
final class ChangePointsTest {
    private static final int[] DISASTERS = {
        4, 5, 4, 1, 0, 4, 3, 4, 0, 6, 3, 3, 4, 0, 2, 6, 3, 3, 5, 4, 5, 3, 1, 4, 4, 1, 5, 5, 3, 4, 2, 5, 2, 2, 3, 4, 2,
                1,
        3, 2, 2, 1, 1, 1, 1, 3, 0, 0, 1, 0, 1, 1, 0, 0, 3, 1, 0, 3, 2, 2, 0, 1, 1, 1, 0, 1, 0, 1, 0, 0, 0, 2, 1, 0, 0,
                0,
        1, 1, 0, 2, 3, 3, 1, 1, 2, 1, 1, 1, 1, 2, 3, 3, 0, 0, 0, 1, 4, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1
    };

    @Test
    void theLevelOfCoalMiningDisastersChangedAfter1891AndAfter1947() {
        ChangePoints found = ChangePoints.of(1851, DISASTERS, new CountModel.Poisson());

        assertThat(found.years()).containsExactly(1892, 1948);
        assertThat(found.cost()).isCloseTo(115.99268260901677, within(1e-9));
        assertThat(found.costWithoutChange()).isCloseTo(178.09811932091353, within(1e-9));
        assertThat(found.penalty()).isCloseTo(2 * Math.log(112), within(1e-12));
    }

    /** The change that Carlin, Gelfand and Smith (1992, Applied Statistics 41(2): 389–405) and many others find. */
    @Test
    void aLargerPenaltyLeavesTheChangeAfter1891() {
        ChangePoints found = ChangePoints.of(1851, DISASTERS, new CountModel.Poisson(), 20, 5);

        assertThat(found.stretches()).hasSize(2);
        assertThat(found.stretches().get(0).to()).isEqualTo(1891);
        assertThat(found.stretches().get(0).mean()).isCloseTo(3.0975609756097562, within(1e-12));
        assertThat(found.stretches().get(1).mean()).isCloseTo(0.90140845070422537, within(1e-12));
        assertThat(found.cost() - found.penalty()).isCloseTo(108.10977457366238, within(1e-9));
    }

    @Test
    void countsThatVaryMoreHaveTheCostOfTheNegativeBinomial() {
        ChangePoints found = ChangePoints.of(1851, DISASTERS, new CountModel.NegativeBinomial(2), 5, 5);

        assertThat(found.years()).containsExactly(1892, 1948);
        assertThat(found.cost()).isCloseTo(537.07356408175644, within(1e-9));
        assertThat(found.costWithoutChange()).isCloseTo(572.68529104660911, within(1e-9));
    }

    @Test
    void noStretchIsShorterThanAsked() {
        int[] counts = {1, 1, 1, 1, 1, 1, 90, 90, 1, 1, 1, 1, 1, 1};

        assertThat(ChangePoints.of(2000, counts, new CountModel.Poisson()).stretches())
                .allMatch(stretch -> stretch.to() - stretch.from() + 1 >= 5);
        assertThat(ChangePoints.of(2000, counts, new CountModel.Poisson(), 5, 2).years())
                .containsExactly(2006, 2008);
    }

    @Test
    void yearsWithoutAnyCountHaveACost() {
        ChangePoints found = ChangePoints.of(2000, new int[20], new CountModel.Poisson());

        assertThat(found.cost()).isZero();
        assertThat(found.years()).isEmpty();
    }

    @Test
    void theSizeByMomentsIsRefusedWhereCountsVaryTooLittle() {
        // alternating 2 and 8: mean 5, half the mean squared step 18, so the size is 25/13
        assertThat(CountModel.NegativeBinomial.byMoments(new int[] {2, 8, 2, 8, 2, 8})
                        .size())
                .isCloseTo(25.0 / 13.0, within(1e-12));
        assertThatThrownBy(() -> CountModel.NegativeBinomial.byMoments(new int[] {3, 3, 3, 4}))
                .hasMessageContaining("Use the Poisson model");
    }

    @Test
    void impossibleSeriesAreRefused() {
        assertThatThrownBy(() -> ChangePoints.of(2000, new int[] {1, 2}, new CountModel.Poisson()))
                .hasMessageContaining("2 years are fewer than the 5");
        assertThatThrownBy(() -> ChangePoints.of(2000, new int[] {1, 2, 3, -4, 5}, new CountModel.Poisson()))
                .hasMessageContaining("The count of 2003 is -4");
    }
}
