package entente.analysis.replication;

import entente.analysis.network.Louvain;
import entente.analysis.network.NetworkSeries;
import entente.analysis.network.NetworkSeries.LayerYearStatistics;
import entente.analysis.network.NetworkStatistics;
import entente.analysis.table.NumberColumn;
import entente.analysis.table.Table;
import entente.analysis.table.TableFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Yearly networks of ATOP's ties against the statistics that igraph 1.3.5 gives of the same ties. */
final class AtopNetworks implements Replication.FromFiles {
    private static final String TIES = "edges.csv";
    private static final String ACTORS = "nodes.csv";
    private static final String REFERENCE = "igraph_1.3.5_reference.csv";

    @Override
    public String id() {
        return "atop-networks";
    }

    @Override
    public String title() {
        return "Statistics of the networks of ATOP's ties, year by year, against igraph 1.3.5";
    }

    @Override
    public List<String> works() {
        return List.of(
                "Csardi, G., & Nepusz, T. (2006). The igraph software package for complex network research. InterJournal,"
                        + " Complex Systems 1695",
                "Leeds, B. A., Ritter, J. M., Mitchell, S. M., & Long, A. G. (2002). Alliance Treaty Obligations and"
                        + " Provisions, 1815-1944. International Interactions 28(3): 237-260");
    }

    @Override
    public List<String> files() {
        return List.of(TIES, ACTORS, REFERENCE);
    }

    @Override
    public List<Comparison> run(Path folder) {
        NetworkSeries series = NetworkSeries.of(
                TableFile.open(folder.resolve(TIES)).read(List.of("year"), List.of("ccode1", "ccode2")),
                TableFile.open(folder.resolve(ACTORS)).read(List.of("year"), List.of("ccode")),
                new NetworkSeries.Columns("year", "ccode1", "ccode2", Optional.empty(), "ccode"));
        Map<Integer, NetworkStatistics> ours = series.statistics(Louvain.DEFAULT_SEED).stream()
                .collect(Collectors.toMap(LayerYearStatistics::year, LayerYearStatistics::statistics));
        Table reference = TableFile.open(folder.resolve(REFERENCE))
                .read(List.of("year", "n", "m", "meandeg", "tri", "trans", "maxbet"), List.of());
        Years years = new Years(reference, ours);
        List<Comparison> comparisons = new ArrayList<>();
        comparisons.add(years.agreeing("states", "n", each -> each.nodes(), 0));
        comparisons.add(years.agreeing("ties", "m", each -> each.ties(), 0));
        comparisons.add(years.agreeing("triangles", "tri", each -> (double) each.triangles(), 0));
        comparisons.add(years.agreeing("mean degree", "meandeg", NetworkStatistics::meanDegree, 1e-12));
        comparisons.add(years.agreeing(
                "transitivity", "trans", each -> each.transitivity().orElse(Double.NaN), 1e-12));
        comparisons.add(years.agreeing("largest betweenness", "maxbet", NetworkStatistics::largestBetweenness, 1e-8));
        comparisons.addAll(years.last("states", "n", each -> OptionalDouble.of(each.nodes()), 0));
        comparisons.addAll(years.last("ties", "m", each -> OptionalDouble.of(each.ties()), 0));
        comparisons.addAll(years.last("triangles", "tri", each -> OptionalDouble.of((double) each.triangles()), 0));
        comparisons.addAll(years.last("transitivity", "trans", NetworkStatistics::transitivity, 1e-12));
        return comparisons;
    }

    /** The years of the reference, and our statistics of them. */
    private record Years(Table reference, Map<Integer, NetworkStatistics> ours) {
        /** In how many years a statistic is the reference's; all of them is the target. */
        Comparison agreeing(
                String what, String column, ToDoubleFunction<NetworkStatistics> statistic, double tolerance) {
            NumberColumn target = reference.numbers(column);
            long agreeing = 0;
            for (int row = 0; row < reference.rows(); row++) {
                NetworkStatistics found =
                        ours.get((int) reference.numbers("year").value(row));
                double value = found == null ? Double.NaN : statistic.applyAsDouble(found);
                // where no two ties share a state there is no transitivity, on either side
                boolean bothAbsent = found != null && target.isMissing(row) && Double.isNaN(value);
                if (bothAbsent || Math.abs(value - target.value(row)) <= tolerance) {
                    agreeing++;
                }
            }
            return Comparison.of("years in which the %s agree".formatted(what), reference.rows(), (double) agreeing, 0);
        }

        /** A statistic of the last year; nothing where the reference has none. */
        List<Comparison> last(
                String what, String column, Function<NetworkStatistics, OptionalDouble> statistic, double tolerance) {
            int row = reference.rows() - 1;
            if (row < 0 || reference.numbers(column).isMissing(row)) {
                return List.of();
            }
            int year = (int) reference.numbers("year").value(row);
            OptionalDouble value =
                    Optional.ofNullable(ours.get(year)).map(statistic).orElse(OptionalDouble.empty());
            return List.of(new Comparison(
                    "%d, %s".formatted(year, what),
                    reference.numbers(column).value(row),
                    value,
                    tolerance,
                    Optional.empty()));
        }
    }
}
