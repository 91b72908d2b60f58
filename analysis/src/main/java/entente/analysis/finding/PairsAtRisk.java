package entente.analysis.finding;

import static java.util.Objects.requireNonNull;

import entente.analysis.table.Column;
import entente.analysis.table.NumberColumn;
import entente.analysis.table.Origin;
import entente.analysis.table.Table;
import entente.analysis.table.WordColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Pairs that could sign a first agreement, or one after the last had ended: those without one in force in the year before. All
 * but the outcome is of the year before.
 *
 * @param rows the pair-years
 * @param noYearBefore pair-years left out because the pair was not possible in the year before
 * @param inForce pair-years left out because an agreement was in force in the year before
 * @param unknown pair-years left out because a cell is not known
 */
record PairsAtRisk(List<Row> rows, long noYearBefore, long inForce, long unknown) {
    private static final int CODES = 1000;

    /**
     * A pair and a year.
     *
     * @param signed whether an agreement was signed in the year
     * @param degrees partners of both states by agreements in force in the year before, added
     * @param shared states that were partners of both
     * @param others whether the pair was tied in each further layer in the year before
     */
    record Row(int one, int other, int year, boolean signed, int degrees, int shared, List<Boolean> others) {}

    /** The layers: what is signed, what is in force, and further ones. */
    static PairsAtRisk of(
            PairYears pairs, PairYears.Layer signed, PairYears.Layer inForce, List<PairYears.Layer> others) {
        TreeMap<Integer, BitSet[]> partners = partners(pairs, inForce);
        List<Row> rows = new ArrayList<>();
        long noYearBefore = 0;
        long ruledOut = 0;
        long unknown = 0;
        int first = partners.isEmpty() ? 0 : partners.firstKey();
        for (int row = 0; row < pairs.size(); row++) {
            int year = pairs.year(row);
            int before = row - 1;
            if (year == first) {
                continue;
            }
            if (before < 0
                    || pairs.one(before) != pairs.one(row)
                    || pairs.other(before) != pairs.other(row)
                    || pairs.year(before) != year - 1) {
                noYearBefore++;
            } else if (inForce.at(before) == PairYears.Tie.TIED) {
                ruledOut++;
            } else if (signed.at(row) == PairYears.Tie.UNKNOWN
                    || inForce.at(before) == PairYears.Tie.UNKNOWN
                    || others.stream().anyMatch(layer -> layer.at(before) == PairYears.Tie.UNKNOWN)) {
                unknown++;
            } else {
                BitSet[] of = requireNonNull(partners.get(year - 1), "the year before has rows");
                BitSet shared = (BitSet) of[pairs.one(row)].clone();
                shared.and(of[pairs.other(row)]);
                rows.add(new Row(
                        pairs.one(row),
                        pairs.other(row),
                        year,
                        signed.at(row) == PairYears.Tie.TIED,
                        of[pairs.one(row)].cardinality() + of[pairs.other(row)].cardinality(),
                        shared.cardinality(),
                        others.stream()
                                .map(layer -> layer.at(before) == PairYears.Tie.TIED)
                                .toList()));
            }
        }
        return new PairsAtRisk(rows, noYearBefore, ruledOut, unknown);
    }

    /** For each year the partners of each state, by code. */
    private static TreeMap<Integer, BitSet[]> partners(PairYears pairs, PairYears.Layer inForce) {
        TreeMap<Integer, BitSet[]> partners = new TreeMap<>();
        for (int row = 0; row < pairs.size(); row++) {
            BitSet[] of = partners.computeIfAbsent(pairs.year(row), any -> {
                BitSet[] sets = new BitSet[CODES];
                Arrays.setAll(sets, code -> new BitSet(CODES));
                return sets;
            });
            if (inForce.at(row) == PairYears.Tie.TIED) {
                of[pairs.one(row)].set(pairs.other(row));
                of[pairs.other(row)].set(pairs.one(row));
            }
        }
        return partners;
    }

    /** The rows as a table: {@code signed}, {@code degrees}, {@code shared}, the further layers by name, and the keys. */
    Table table(String description, List<String> others) {
        List<Column> columns = new ArrayList<>();
        columns.add(words("one", rows.stream().map(row -> String.valueOf(row.one()))));
        columns.add(words("other", rows.stream().map(row -> String.valueOf(row.other()))));
        columns.add(words("pair", rows.stream().map(row -> row.one() + "-" + row.other())));
        columns.add(words("year", rows.stream().map(row -> String.valueOf(row.year()))));
        columns.add(NumberColumn.of("year", rows.stream().mapToDouble(Row::year).toArray()));
        columns.add(NumberColumn.of(
                "signed", rows.stream().mapToDouble(row -> row.signed() ? 1 : 0).toArray()));
        columns.add(NumberColumn.of(
                "degrees", rows.stream().mapToDouble(Row::degrees).toArray()));
        columns.add(
                NumberColumn.of("shared", rows.stream().mapToDouble(Row::shared).toArray()));
        for (int place = 0; place < others.size(); place++) {
            int at = place;
            columns.add(NumberColumn.of(
                    others.get(place),
                    rows.stream()
                            .mapToDouble(row -> row.others().get(at) ? 1 : 0)
                            .toArray()));
        }
        return Table.of(new Origin(description, ""), columns);
    }

    private static WordColumn words(String name, Stream<String> words) {
        return WordColumn.of(name, words.toArray(String[]::new));
    }
}
