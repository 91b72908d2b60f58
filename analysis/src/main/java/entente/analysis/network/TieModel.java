package entente.analysis.network;

import entente.analysis.AnalysisException;
import entente.analysis.model.Design;
import entente.analysis.model.Dropped;
import entente.analysis.model.LeftOut;
import entente.analysis.model.PooledLogit;
import entente.analysis.table.Origin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A temporal exponential random graph model: the probability of a year's network is proportional to exp(Σ θₖ gₖ(network,
 * years before)) (Hanneke, Fu and Xing 2010, "Discrete temporal models of social networks", Electronic Journal of
 * Statistics 4: 585–605).
 *
 * <p>Estimated by maximum pseudo-likelihood (Strauss and Ikeda 1990, "Pseudolikelihood estimation for social networks", Journal
 * of the American Statistical Association 85(409): 204–212): a logit of the ties on what each would add to the statistics, over
 * all pairs of all years. Its own standard errors would be too small; intervals come from drawing whole years (Desmarais and
 * Cranmer 2012, "Statistical mechanics of networks: Estimation and uncertainty", Physica A 391(4): 1865–1876).
 */
public final class TieModel {
    /** How many replicates are drawn where no number is given. */
    public static final int DEFAULT_REPLICATES = 1000;

    private static final double LOWER = 0.025;
    private static final double UPPER = 0.975;

    private TieModel() {}

    /**
     * What to estimate.
     *
     * @param terms the statistics
     * @param directed whether ties have a direction
     * @param columns the names of the columns
     * @param replicates how many times years are drawn; 0 for no intervals
     * @param seed draws the years
     * @param version the version of Entente
     */
    public record Request(
            List<TieTerm> terms,
            boolean directed,
            TieModelFiles.Columns columns,
            int replicates,
            long seed,
            String version) {}

    /**
     * The coefficient of a statistic.
     *
     * @param term the statistic
     * @param estimate in log-odds of a tie that adds one to the statistic
     * @param se the standard deviation of the replicates; absent without them
     * @param lower the 2.5th percentile of the replicates (type 7 of Hyndman and Fan 1996)
     * @param upper the 97.5th
     */
    public record Coefficient(
            String term, double estimate, OptionalDouble se, OptionalDouble lower, OptionalDouble upper) {}

    /**
     * The fitted model.
     *
     * @param n pairs of all years (of an undirected network each once)
     * @param dropped pairs left out
     * @param pseudoLogLik the logarithm of the pseudo-likelihood
     * @param terms the coefficients
     * @param leftOut statistics that cannot be told apart from others
     * @param replicates replicates with an estimate
     * @param replicatesWithout replicates without one, because a term separates ties from no ties in the years drawn
     * @param notes what a reader must know
     * @param provenance what it rests on
     */
    public record Fitted(
            long n,
            long dropped,
            double pseudoLogLik,
            List<Coefficient> terms,
            List<LeftOut> leftOut,
            int replicates,
            int replicatesWithout,
            List<String> notes,
            Provenance provenance) {}

    /**
     * What a model of ties rests on.
     *
     * @param files the files with their hashes: ties, actors, covariates
     * @param rowsOutside rows of ties and covariates left out because an end is no actor of that year
     * @param years the years used
     * @param droppedBecause why pairs were left out
     * @param directed whether ties have a direction
     * @param method the estimator
     * @param seed drew the years
     * @param version the version of Entente
     */
    public record Provenance(
            List<Origin> files,
            long rowsOutside,
            List<Integer> years,
            List<Dropped> droppedBecause,
            boolean directed,
            String method,
            long seed,
            String version) {}

    /**
     * Fits a model to files.
     *
     * @param covariates files of covariates of pairs, by name
     * @throws AnalysisException if a file cannot be read, or there is no estimate
     */
    public static Fitted fit(Path ties, Path actors, Map<String, Path> covariates, Request request) {
        List<TieTerm> terms = new ArrayList<>(request.terms());
        // the number of ties is the model's constant, and stands first
        terms.sort(Comparator.comparing(term -> term.kind() != TieTerm.Kind.EDGES));
        TieModelFiles.Read read =
                TieModelFiles.read(ties, actors, covariates, terms, request.directed(), request.columns());
        Pairs pairs = new Pairs(terms, request.directed());
        read.years().forEach(pairs::add);
        PooledLogit.Result result =
                PooledLogit.fit(pairs.design(), pairs.starts(), request.replicates(), request.seed());
        return new Fitted(
                pairs.size(),
                pairs.dropped(),
                result.logLikelihood(),
                coefficients(result),
                result.leftOut(),
                result.replicates().size(),
                result.without(),
                notes(result, pairs),
                new Provenance(
                        read.origins(),
                        read.outside(),
                        pairs.years(),
                        pairs.droppedBecause(),
                        request.directed(),
                        "maximum pseudo-likelihood; intervals from drawing %d years with replacement, %,d times"
                                .formatted(pairs.years().size(), request.replicates()),
                        request.seed(),
                        request.version()));
    }

    private static List<String> notes(PooledLogit.Result result, Pairs pairs) {
        List<String> notes = new ArrayList<>();
        if (result.without() > 0) {
            notes.add(
                    "%,d replicates have no estimate, because in the years drawn a term separates ties from no ties; intervals rest on the others."
                            .formatted(result.without()));
        }
        if (pairs.years().size() < 10 && !result.replicates().isEmpty()) {
            notes.add("Only %d years: intervals drawn from so few tend to be too narrow."
                    .formatted(pairs.years().size()));
        }
        return List.copyOf(notes);
    }

    private static List<Coefficient> coefficients(PooledLogit.Result result) {
        List<Coefficient> coefficients = new ArrayList<>();
        for (int place = 0; place < result.terms().size(); place++) {
            int term = place;
            double[] drawn = result.replicates().stream()
                    .mapToDouble(replicate -> replicate.get(term))
                    .sorted()
                    .toArray();
            coefficients.add(new Coefficient(
                    result.terms().get(place),
                    result.estimates().get(place),
                    deviation(drawn),
                    quantile(drawn, LOWER),
                    quantile(drawn, UPPER)));
        }
        return coefficients;
    }

    private static OptionalDouble deviation(double[] sorted) {
        if (sorted.length < 2) {
            return OptionalDouble.empty();
        }
        double mean = Arrays.stream(sorted).sum() / sorted.length;
        double squares = Arrays.stream(sorted)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return OptionalDouble.of(Math.sqrt(squares / (sorted.length - 1)));
    }

    private static OptionalDouble quantile(double[] sorted, double share) {
        if (sorted.length < 2) {
            return OptionalDouble.empty();
        }
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return OptionalDouble.of(sorted[below] + (place - below) * (sorted[above] - sorted[below]));
    }

    /** The pairs of all years, with their changes. */
    static final class Pairs {
        private final List<TieTerm> terms;
        private final boolean directed;
        private final boolean needsYearBefore;
        private final List<Integer> years = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>(List.of(0));
        private final Map<String, Long> missing = new LinkedHashMap<>();
        private double[] outcome = new double[1024];
        private double[][] columns;
        private int size;
        private long dropped;

        Pairs(List<TieTerm> terms, boolean directed) {
            this.terms = terms;
            this.directed = directed;
            this.needsYearBefore = terms.stream().anyMatch(term -> term.kind().needsYearBefore());
            this.columns = new double[terms.size()][1024];
        }

        void add(YearOfTies year) {
            ChangeStatistics statistics = new ChangeStatistics(year);
            double[] changes = new double[terms.size()];
            int before = size;
            int actors = year.actors().size();
            for (int i = 0; i < actors; i++) {
                for (int j = directed ? 0 : i + 1; j < actors; j++) {
                    if (i != j) {
                        statistics.fill(i, j, terms, changes);
                        keep(year.ties()[i][j], changes);
                    }
                }
            }
            if (size > before) {
                years.add(year.year());
                starts.add(size);
            }
        }

        private void keep(boolean tied, double[] changes) {
            boolean whole = true;
            for (int term = 0; term < changes.length; term++) {
                if (Double.isNaN(changes[term])) {
                    whole = false;
                    missing.merge(terms.get(term).label(), 1L, Long::sum);
                }
            }
            if (!whole) {
                dropped++;
                return;
            }
            if (size == outcome.length) {
                outcome = Arrays.copyOf(outcome, 2 * size);
                columns = Arrays.stream(columns)
                        .map(column -> Arrays.copyOf(column, 2 * size))
                        .toArray(double[][]::new);
            }
            outcome[size] = tied ? 1 : 0;
            for (int term = 0; term < changes.length; term++) {
                columns[term][size] = changes[term];
            }
            size++;
        }

        Design design() {
            if (size == 0) {
                String why = needsYearBefore ? " A term of the year before needs two years in a row." : "";
                throw AnalysisException.noAnswer(
                        "No pair has every number the terms need.%s %s".formatted(why, droppedBecause()));
            }
            int[] rows = new int[size];
            Arrays.setAll(rows, row -> row);
            return new Design(
                    "the tie",
                    Arrays.copyOf(outcome, size),
                    terms.stream().map(TieTerm::label).toList(),
                    Arrays.stream(columns)
                            .map(column -> Arrays.copyOf(column, size))
                            .toArray(double[][]::new),
                    terms.get(0).kind() == TieTerm.Kind.EDGES,
                    rows,
                    droppedBecause());
        }

        int[] starts() {
            return starts.stream().mapToInt(Integer::intValue).toArray();
        }

        int size() {
            return size;
        }

        long dropped() {
            return dropped;
        }

        List<Integer> years() {
            return List.copyOf(years);
        }

        List<Dropped> droppedBecause() {
            return missing.entrySet().stream()
                    .map(each -> new Dropped(
                            each.getKey(),
                            each.getKey().equals("lag") || each.getKey().equals("memory")
                                    ? "has no year before"
                                    : "is missing",
                            each.getValue()))
                    .toList();
        }
    }
}
