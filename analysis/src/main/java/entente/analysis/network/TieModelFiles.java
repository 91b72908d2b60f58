package entente.analysis.network;

import entente.analysis.AnalysisException;
import entente.analysis.table.NumberColumn;
import entente.analysis.table.Origin;
import entente.analysis.table.Table;
import entente.analysis.table.TableFile;
import entente.analysis.table.WordColumn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads years of ties, actors and covariates from files.
 *
 * <p>Ties: a row for each tie and year. Actors: a row for each actor and year, with their numbers. A covariate of pairs: a row
 * for each pair that has one, with the year or for all years; its number is in the value column, 1 where the file has none; a pair
 * without a row has 0.
 */
public final class TieModelFiles {
    private final boolean directed;
    private final Columns columns;
    private final List<Origin> origins = new ArrayList<>();
    private final Map<Integer, Map<String, Integer>> actors = new TreeMap<>();
    private final Map<Integer, YearOfTies> years = new TreeMap<>();
    private long outside;

    private TieModelFiles(boolean directed, Columns columns) {
        this.directed = directed;
        this.columns = columns;
    }

    /**
     * The names of the columns.
     *
     * @param year the year, in each file
     * @param first one end of a tie or pair; of a directed one the sender
     * @param second the other end; of a directed one the receiver
     * @param actor the actor
     * @param value the number of a covariate of pairs
     */
    public record Columns(String year, String first, String second, String actor, String value) {
        /** year, i, j, id, v. */
        public static final Columns DEFAULT = new Columns("year", "i", "j", "id", "v");
    }

    /**
     * What was read.
     *
     * @param origins the files, in the order ties, actors, covariates
     * @param outside rows of ties and covariates left out because an end is no actor of the year
     */
    record Read(List<YearOfTies> years, List<Origin> origins, long outside) {}

    /** Reads the files a model's terms need. */
    static Read read(
            Path ties,
            Path actors,
            Map<String, Path> covariates,
            List<TieTerm> terms,
            boolean directed,
            Columns columns) {
        TieModelFiles files = new TieModelFiles(directed, columns);
        files.readActors(TableFile.open(actors), terms);
        files.readTies(TableFile.open(ties));
        for (TieTerm term : terms) {
            if (term.kind() == TieTerm.Kind.EDGECOV) {
                Path path = covariates.get(term.name());
                if (path == null) {
                    throw AnalysisException.request("There is no file for %s. Name it: --covariate %s=FILE.%s"
                            .formatted(
                                    term.label(),
                                    term.name(),
                                    covariates.isEmpty()
                                            ? ""
                                            : " Files were given for " + String.join(", ", covariates.keySet()) + "."));
                }
                files.readCovariate(term.name(), TableFile.open(path));
            }
        }
        files.fillBefore();
        return new Read(List.copyOf(files.years.values()), files.origins, files.outside);
    }

    private void readActors(TableFile file, List<TieTerm> terms) {
        Set<String> names = terms.stream()
                .filter(term -> term.kind().isOfNodes())
                .map(TieTerm::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> numbers = new TreeSet<>(names);
        numbers.add(columns.year());
        Table table = file.read(numbers, List.of(columns.actor()));
        origins.add(table.origin());
        NumberColumn yearOf = table.numbers(columns.year());
        WordColumn actorOf = table.words(columns.actor());
        Map<Integer, TreeSet<String>> members = new TreeMap<>();
        for (int row = 0; row < table.rows(); row++) {
            if (yearOf.isMissing(row) || actorOf.isMissing(row)) {
                throw AnalysisException.file("%s, row %,d: an actor or its year is missing."
                        .formatted(table.origin().file(), row + 1));
            }
            members.computeIfAbsent((int) yearOf.value(row), key -> new TreeSet<>())
                    .add(actorOf.word(row));
        }
        members.forEach((year, words) -> begin(year, List.copyOf(words), names));
        for (int row = 0; row < table.rows(); row++) {
            int year = (int) yearOf.value(row);
            int place = place(year, actorOf.word(row));
            for (String name : names) {
                numbersOf(year, name)[place] = table.numbers(name).value(row);
            }
        }
    }

    private void begin(int year, List<String> members, Set<String> names) {
        int size = members.size();
        Map<String, Integer> places = new HashMap<>();
        members.forEach(member -> places.put(member, places.size()));
        actors.put(year, places);
        Map<String, double[]> ofActors = new LinkedHashMap<>();
        names.forEach(name -> ofActors.put(name, new double[size]));
        years.put(
                year,
                new YearOfTies(
                        year,
                        members,
                        new boolean[size][size],
                        new double[size][size],
                        ofActors,
                        new LinkedHashMap<>()));
    }

    private double[] numbersOf(int year, String name) {
        double[] numbers = yearOfTies(year).ofActors().get(name);
        if (numbers == null) {
            throw new IllegalStateException("no numbers of " + name);
        }
        return numbers;
    }

    private YearOfTies yearOfTies(int year) {
        YearOfTies found = years.get(year);
        if (found == null) {
            throw new IllegalStateException("no year " + year);
        }
        return found;
    }

    /** The place of an actor in a year; −1 where it is none. */
    private int place(int year, String actor) {
        return actors.getOrDefault(year, Map.of()).getOrDefault(actor, -1);
    }

    private interface Pair {
        void at(YearOfTies year, int i, int j, int row);
    }

    private void forEachPair(Table table, List<Integer> constantIn, Pair pair) {
        WordColumn firsts = table.words(columns.first());
        WordColumn seconds = table.words(columns.second());
        for (int row = 0; row < table.rows(); row++) {
            if (firsts.isMissing(row) || seconds.isMissing(row)) {
                throw AnalysisException.file("%s, row %,d: an end of the pair is missing."
                        .formatted(table.origin().file(), row + 1));
            }
            List<Integer> in = constantIn.isEmpty() ? List.of(yearIn(table, row)) : constantIn;
            boolean found = false;
            for (int year : in) {
                int i = place(year, firsts.word(row));
                int j = place(year, seconds.word(row));
                if (i >= 0 && j >= 0 && i != j) {
                    found = true;
                    pair.at(yearOfTies(year), i, j, row);
                    if (!directed) {
                        pair.at(yearOfTies(year), j, i, row);
                    }
                }
            }
            outside += found ? 0 : 1;
        }
    }

    private int yearIn(Table table, int row) {
        NumberColumn year = table.numbers(columns.year());
        if (year.isMissing(row)) {
            throw AnalysisException.file(
                    "%s, row %,d: the year is missing.".formatted(table.origin().file(), row + 1));
        }
        return (int) year.value(row);
    }

    private void readTies(TableFile file) {
        Table table = file.read(List.of(columns.year()), List.of(columns.first(), columns.second()));
        origins.add(0, table.origin());
        forEachPair(table, List.of(), (year, i, j, row) -> year.ties()[i][j] = true);
    }

    private void readCovariate(String name, TableFile file) {
        List<String> numbers = new ArrayList<>();
        boolean yearly = file.columns().contains(columns.year());
        boolean valued = file.columns().contains(columns.value());
        if (yearly) {
            numbers.add(columns.year());
        }
        if (valued) {
            numbers.add(columns.value());
        }
        Table table = file.read(numbers, List.of(columns.first(), columns.second()));
        origins.add(table.origin());
        years.values()
                .forEach(year -> year.ofPairs()
                        .put(
                                name,
                                new double[year.actors().size()][year.actors().size()]));
        List<Integer> constantIn = yearly ? List.of() : List.copyOf(years.keySet());
        forEachPair(table, constantIn, (year, i, j, row) -> {
            double[][] matrix = year.ofPairs().get(name);
            if (matrix != null) {
                matrix[i][j] = valued ? table.numbers(columns.value()).value(row) : 1;
            }
        });
    }

    private void fillBefore() {
        for (YearOfTies year : years.values()) {
            YearOfTies last = years.get(year.year() - 1);
            for (int i = 0; i < year.actors().size(); i++) {
                Arrays.fill(year.before()[i], Double.NaN);
                int before =
                        last == null ? -1 : place(last.year(), year.actors().get(i));
                for (int j = 0; last != null && before >= 0 && j < year.actors().size(); j++) {
                    int other = place(last.year(), year.actors().get(j));
                    if (other >= 0) {
                        year.before()[i][j] = last.ties()[before][other] ? 1 : 0;
                    }
                }
            }
        }
    }
}
