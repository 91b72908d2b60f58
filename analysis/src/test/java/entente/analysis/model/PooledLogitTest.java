package entente.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PooledLogitTest {
    private static final int BLOCKS = 8;
    private static final int EACH = 400;

    /** Sparse outcomes, so that most rows are left out of the first solution. */
    private static Design design(Random random) {
        int rows = BLOCKS * EACH;
        double[] ones = new double[rows];
        double[] x = new double[rows];
        double[] y = new double[rows];
        for (int row = 0; row < rows; row++) {
            ones[row] = 1;
            x[row] = random.nextGaussian();
            y[row] = random.nextDouble() < 1 / (1 + Math.exp(6 - 3 * x[row] - row / EACH * 0.1)) ? 1 : 0;
        }
        return Design.of("y", y, List.of("(Intercept)", "x"), new double[][] {ones, x});
    }

    private static int[] starts() {
        return IntStream.rangeClosed(0, BLOCKS).map(block -> block * EACH).toArray();
    }

    /** The rows drawn, written out and fitted by {@link Logit}, which is checked against R. */
    @Test
    void aReplicateIsTheFitOfTheBlocksDrawn() {
        Design design = design(new Random(3));

        PooledLogit.Result result = PooledLogit.fit(design, starts(), 20, 11);

        SplittableRandom random = new SplittableRandom(11);
        for (List<Double> replicate : result.replicates()) {
            int[] drawn = IntStream.range(0, BLOCKS)
                    .map(draw -> random.nextInt(BLOCKS))
                    .sorted()
                    .toArray();
            int[] rows = Arrays.stream(drawn)
                    .flatMap(block -> IntStream.range(block * EACH, (block + 1) * EACH))
                    .toArray();
            Estimate expected = Logit.fit(design.ofRows(rows));
            double[] own = expected.design().coefficients(expected.coefficients());
            assertThat(replicate.get(0)).isCloseTo(own[0], within(1e-3));
            assertThat(replicate.get(1)).isCloseTo(own[1], within(1e-3));
        }
        assertThat(result.replicates()).hasSize(20);
    }

    @Test
    void drawsWithoutAnEstimateAreCounted() {
        Design design = design(new Random(3));
        double[] onlyInFirstBlock = new double[design.size()];
        Arrays.setAll(onlyInFirstBlock, row -> row < EACH ? design.columns()[1][row] : 0);
        Design longer = Design.of("y", design.outcome(), List.of("(Intercept)", "x", "first"), new double[][] {
            design.columns()[0], design.columns()[1], onlyInFirstBlock
        });

        PooledLogit.Result result = PooledLogit.fit(longer, starts(), 50, 1);

        // a draw misses the first of eight blocks with probability (7/8)^8 = 0.34
        assertThat(result.without()).isBetween(8, 27);
        assertThat(result.replicates()).hasSize(50 - result.without());
    }
}
