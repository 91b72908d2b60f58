package entente.analysis.network;

import entente.analysis.table.NumberColumn;
import entente.analysis.table.Origin;
import entente.analysis.table.Table;
import entente.analysis.table.WordColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One network for each layer and year.
 *
 * @param ties where the ties came from
 * @param actors where the nodes came from
 * @param tiesRead rows of ties
 * @param tiesOutside rows of ties left out because an end is no actor of that year
 * @param rowsMissing rows, of ties or of actors, left out because a cell is missing or a tie joins an actor to itself
 * @param years the networks, by layer and then by year
 */
public record NetworkSeries(
        Origin ties, Origin actors, long tiesRead, long tiesOutside, long rowsMissing, List<LayerYear> years) {
    public NetworkSeries {
        years = List.copyOf(years);
    }

    /**
     * The network of a layer in a year.
     *
     * @param layer the kind of ties; empty where there is only one
     * @param year the year
     * @param network the network
     */
    public record LayerYear(String layer, int year, Network network) {}

    /**
     * The statistics of a layer in a year.
     *
     * @param layer the kind of ties; empty where there is only one
     * @param year the year
     * @param statistics the statistics
     */
    public record LayerYearStatistics(String layer, int year, NetworkStatistics statistics) {}

    /** The names of the columns that hold ties and actors. */
    public record Columns(String year, String first, String second, Optional<String> layer, String actor) {}

    /**
     * Gathers ties and actors into networks. Every actor of a year is a node of every layer of that year, with ties or without.
     *
     * @param ties a row for each tie: year as number, both ends and the layer as words
     * @param actors a row for each actor and year: year as number, actor as word
     */
    public static NetworkSeries of(Table ties, Table actors, Columns columns) {
        Map<Integer, Set<String>> members = new TreeMap<>();
        NumberColumn actorYears = actors.numbers(columns.year());
        WordColumn names = actors.words(columns.actor());
        long missing = 0;
        for (int row = 0; row < actors.rows(); row++) {
            if (actorYears.isMissing(row) || names.isMissing(row)) {
                missing++;
            } else {
                members.computeIfAbsent((int) actorYears.value(row), year -> new TreeSet<>())
                        .add(names.word(row));
            }
        }
        Gathering gathering = new Gathering(members, ties, columns);
        gathering.gather();
        return new NetworkSeries(
                ties.origin(),
                actors.origin(),
                ties.rows(),
                gathering.outside,
                missing + gathering.missing,
                gathering.networks());
    }

    /** The statistics of each layer and year, computed on all processors; the same numbers in any case. */
    public List<LayerYearStatistics> statistics(long seed) {
        return years.parallelStream()
                .map(each ->
                        new LayerYearStatistics(each.layer(), each.year(), NetworkStatistics.of(each.network(), seed)))
                .toList();
    }

    /** Sorts ties into layers and years. */
    private static final class Gathering {
        private final Map<Integer, Set<String>> members;
        private final Map<Integer, Map<String, Integer>> numbers = new HashMap<>();
        private final Table table;
        private final Columns columns;
        private final Map<String, Map<Integer, List<int[]>>> ties = new TreeMap<>();
        private long outside;
        private long missing;

        Gathering(Map<Integer, Set<String>> members, Table table, Columns columns) {
            this.members = members;
            this.table = table;
            this.columns = columns;
            members.forEach((year, names) -> {
                Map<String, Integer> places = new HashMap<>();
                names.forEach(name -> places.put(name, places.size()));
                numbers.put(year, places);
            });
        }

        void gather() {
            NumberColumn years = table.numbers(columns.year());
            WordColumn firsts = table.words(columns.first());
            WordColumn seconds = table.words(columns.second());
            Optional<WordColumn> layers = columns.layer().map(table::words);
            for (int row = 0; row < table.rows(); row++) {
                int at = row;
                boolean hole = years.isMissing(row)
                        || firsts.isMissing(row)
                        || seconds.isMissing(row)
                        || layers.map(column -> column.isMissing(at)).orElse(false);
                if (hole || firsts.word(row).equals(seconds.word(row))) {
                    missing++;
                    continue;
                }
                int year = (int) years.value(row);
                Map<String, Integer> places = numbers.getOrDefault(year, Map.of());
                Integer first = places.get(firsts.word(row));
                Integer second = places.get(seconds.word(row));
                if (first == null || second == null) {
                    outside++;
                    continue;
                }
                ties.computeIfAbsent(layers.map(column -> column.word(at)).orElse(""), key -> new HashMap<>())
                        .computeIfAbsent(year, key -> new ArrayList<>())
                        .add(new int[] {first, second});
            }
            if (columns.layer().isEmpty()) {
                // a record without any tie is still a series of networks
                ties.computeIfAbsent("", key -> new HashMap<>());
            }
        }

        List<LayerYear> networks() {
            List<LayerYear> networks = new ArrayList<>();
            ties.forEach((layer, byYear) -> members.forEach((year, names) -> {
                List<int[]> of = byYear.getOrDefault(year, List.of());
                networks.add(new LayerYear(
                        layer,
                        year,
                        Network.of(
                                List.copyOf(names),
                                of.stream().mapToInt(tie -> tie[0]).toArray(),
                                of.stream().mapToInt(tie -> tie[1]).toArray())));
            }));
            return networks;
        }
    }
}
