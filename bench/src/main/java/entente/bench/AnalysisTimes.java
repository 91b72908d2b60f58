package entente.bench;

import entente.analysis.model.Design;
import entente.analysis.model.Errors;
import entente.analysis.model.FittedModel;
import entente.analysis.model.ModelRequest;
import entente.analysis.model.PooledLogit;
import entente.analysis.model.Regression;
import entente.analysis.model.SmallSample;
import entente.analysis.network.Louvain;
import entente.analysis.network.Network;
import entente.analysis.network.NetworkStatistics;
import entente.analysis.table.Column;
import entente.analysis.table.NumberColumn;
import entente.analysis.table.Origin;
import entente.analysis.table.Table;
import entente.analysis.table.WordColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long models take on made-up data of the size of the real, already in memory, on all processors. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 1)
@Measurement(iterations = 5)
public class AnalysisTimes {
    private static final int ROWS = 1_680_000;
    private static final int TERMS = 10;
    private static final int ROWS_OF_DYAD = 85;
    private static final int YEARS = 201;
    private static final int STATES = 195;
    private static final int TIES = 4_225;
    private static final int YEARS_OF_TIES = 20;
    private static final int PAIRS = 13_366;
    private static final int STATISTICS = 11;
    private static final int REPLICATES = 1_000;

    private Table panel;
    private ModelRequest model;
    private List<Network> networks;
    private Design pairs;

    /** Made by the harness, which calls {@link #make}. */
    @SuppressWarnings("NullAway.Init")
    public AnalysisTimes() {}

    /** Makes the data. */
    @Setup(Level.Trial)
    public void make() {
        Random random = new Random(1);
        panel = panel(random);
        String terms = String.join(
                " + ", IntStream.range(0, TERMS).mapToObj(term -> "x" + term).toList());
        model = ModelRequest.of(ModelRequest.Family.LOGIT, "y ~ " + terms)
                .with(new Errors.Clustered(List.of("dyad")), SmallSample.FULL);
        networks = IntStream.range(0, YEARS)
                .mapToObj(year -> network(random, STATES * (year + 30) / (YEARS + 29), TIES * (year + 1) / YEARS))
                .toList();
        pairs = pairs(random);
    }

    private static Table panel(Random random) {
        double[][] terms = new double[TERMS][ROWS];
        double[] outcome = new double[ROWS];
        String[] dyads = new String[ROWS];
        for (int row = 0; row < ROWS; row++) {
            double predictor = -5;
            for (int term = 0; term < TERMS; term++) {
                terms[term][row] = term >= 3 ? random.nextGaussian() : random.nextInt(10) == 0 ? 1 : 0;
                predictor += 0.2 * terms[term][row];
            }
            outcome[row] = random.nextDouble() < 1 / (1 + Math.exp(-predictor)) ? 1 : 0;
            dyads[row] = "dyad " + row / ROWS_OF_DYAD;
        }
        List<Column> columns = new ArrayList<>();
        columns.add(NumberColumn.of("y", outcome));
        columns.add(WordColumn.of("dyad", dyads));
        for (int term = 0; term < TERMS; term++) {
            columns.add(NumberColumn.of("x" + term, terms[term]));
        }
        return Table.of(new Origin("made up", ""), columns);
    }

    private static Network network(Random random, int states, int ties) {
        int[] first = new int[Math.min(ties, states * (states - 1) / 4)];
        int[] second = new int[first.length];
        for (int tie = 0; tie < first.length; tie++) {
            first[tie] = random.nextInt(states);
            // most ties lie within a region, as alliances do
            int near = first[tie] / 30 * 30 + random.nextInt(30);
            int other = random.nextInt(4) == 0 ? random.nextInt(states) : Math.min(near, states - 1);
            second[tie] = other == first[tie] ? (other + 1) % states : other;
        }
        return Network.of(IntStream.range(0, states).mapToObj(String::valueOf).toList(), first, second);
    }

    private static Design pairs(Random random) {
        int rows = YEARS_OF_TIES * PAIRS;
        double[][] columns = new double[STATISTICS][rows];
        double[] outcome = new double[rows];
        for (int row = 0; row < rows; row++) {
            boolean before = random.nextInt(20) == 0;
            columns[0][row] = 1;
            columns[1][row] = before ? 1 : 0;
            double predictor = before ? 4 : -7;
            for (int term = 2; term < STATISTICS; term++) {
                columns[term][row] = random.nextGaussian();
                predictor += 0.3 * columns[term][row];
            }
            outcome[row] = random.nextDouble() < 1 / (1 + Math.exp(-predictor)) ? 1 : 0;
        }
        List<String> labels = new ArrayList<>(List.of(Design.INTERCEPT));
        IntStream.range(1, STATISTICS).forEach(term -> labels.add("x" + term));
        return Design.of("tie", outcome, labels, columns);
    }

    /** A logit of 1.68 million rows and ten terms, errors clustered by dyad. */
    @Benchmark
    public FittedModel clusteredLogit() {
        return Regression.fit(panel, model);
    }

    /** All statistics of 201 networks of up to 195 states and 4,225 ties. */
    @Benchmark
    public List<NetworkStatistics> networkStatistics() {
        return networks.parallelStream()
                .map(network -> NetworkStatistics.of(network, Louvain.DEFAULT_SEED))
                .toList();
    }

    /** A model of ties of 267,320 pairs in 20 years with eleven terms, and 1,000 replicates. */
    @Benchmark
    public PooledLogit.Result modelOfTies() {
        int[] starts = IntStream.rangeClosed(0, YEARS_OF_TIES)
                .map(year -> year * PAIRS)
                .toArray();
        return PooledLogit.fit(pairs, starts, REPLICATES, 1);
    }
}
