package entente.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change is the difference of the statistic with and without the tie; statistics are counted here by their definitions. */
final class ChangeStatisticsTest {
    private static final int SIZE = 9;

    @ParameterizedTest
    @CsvSource({
        "false, edges", "false, gwesp(0)", "false, gwesp(0.7)", "false, gwdegree(0)", "false, gwdegree(1.3)",
        "false, lag", "false, memory", "false, edgecov(x)", "false, nodecov(u)", "false, absdiff(u)",
        "true, edges", "true, mutual", "true, gwesp(0)", "true, gwesp(0.7)", "true, gwidegree(0.4)",
        "true, gwodegree(0.4)", "true, lag", "true, memory", "true, edgecov(x)", "true, nodecov(u)",
        "true, nodeocov(u)", "true, nodeicov(u)", "true, absdiff(u)"
    })
    void isWhatTheTieAddsToTheStatistic(boolean directed, String text) {
        TieTerm term = TieTerm.parse(text, directed).get(0);
        for (int seed = 0; seed < 5; seed++) {
            YearOfTies year = year(directed, new Random(seed));
            ChangeStatistics changes = new ChangeStatistics(year);
            for (int i = 0; i < SIZE; i++) {
                for (int j = directed ? 0 : i + 1; j < SIZE; j++) {
                    if (i != j) {
                        double expected =
                                value(term, year, directed, i, j, true) - value(term, year, directed, i, j, false);
                        assertThat(changes.change(i, j, term)).isCloseTo(expected, within(1e-12));
                    }
                }
            }
        }
    }

    private static YearOfTies year(boolean directed, Random random) {
        boolean[][] ties = new boolean[SIZE][SIZE];
        double[][] before = new double[SIZE][SIZE];
        double[][] x = new double[SIZE][SIZE];
        double[] u = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            u[i] = random.nextGaussian();
            for (int j = directed ? 0 : i + 1; j < SIZE; j++) {
                if (i != j) {
                    ties[i][j] = random.nextDouble() < 0.4;
                    before[i][j] = random.nextInt(2);
                    x[i][j] = random.nextGaussian();
                    if (!directed) {
                        ties[j][i] = ties[i][j];
                        before[j][i] = before[i][j];
                        x[j][i] = x[i][j];
                    }
                }
            }
        }
        return new YearOfTies(
                1990,
                IntStream.range(0, SIZE).mapToObj(String::valueOf).toList(),
                ties,
                before,
                new HashMap<>(Map.of("u", u)),
                new HashMap<>(Map.of("x", x)));
    }

    private static double value(TieTerm term, YearOfTies year, boolean directed, int i, int j, boolean tied) {
        boolean[][] ties = new boolean[SIZE][];
        for (int row = 0; row < SIZE; row++) {
            ties[row] = year.ties()[row].clone();
        }
        ties[i][j] = tied;
        ties[j][i] = directed ? ties[j][i] : tied;
        double q = 1 - Math.exp(-term.decay());
        double weight = Math.exp(term.decay());
        double sum = 0;
        for (int a = 0; a < SIZE; a++) {
            int out = count(ties[a]);
            int in = 0;
            for (boolean[] row : ties) {
                in += row[a] ? 1 : 0;
            }
            sum += switch (term.kind()) {
                case GWDEGREE, GWODEGREE -> weight * (1 - Math.pow(q, out));
                case GWIDEGREE -> weight * (1 - Math.pow(q, in));
                default -> 0;
            };
            for (int b = directed ? 0 : a + 1; b < SIZE; b++) {
                if (a != b) {
                    sum += pair(term, year, ties, a, b, weight, q);
                }
            }
        }
        return sum;
    }

    private static int count(boolean[] row) {
        int count = 0;
        for (boolean each : row) {
            count += each ? 1 : 0;
        }
        return count;
    }

    private static double pair(TieTerm term, YearOfTies year, boolean[][] ties, int a, int b, double weight, double q) {
        double[] u = year.ofActors().get("u");
        int tie = ties[a][b] ? 1 : 0;
        int partners = 0;
        for (int k = 0; k < SIZE; k++) {
            partners += ties[a][k] && ties[k][b] ? 1 : 0;
        }
        return switch (term.kind()) {
            case EDGES -> tie;
            case MUTUAL -> a < b && ties[a][b] && ties[b][a] ? 1 : 0;
            case GWESP -> tie * weight * (1 - Math.pow(q, partners));
            case LAG -> tie * year.before()[a][b];
            case MEMORY -> tie == year.before()[a][b] ? 1 : 0;
            case EDGECOV -> tie * year.ofPairs().get("x")[a][b];
            case NODECOV -> tie * (u[a] + u[b]);
            case NODEOCOV -> tie * u[a];
            case NODEICOV -> tie * u[b];
            case ABSDIFF -> tie * Math.abs(u[a] - u[b]);
            case GWDEGREE, GWIDEGREE, GWODEGREE -> 0;
        };
    }
}
