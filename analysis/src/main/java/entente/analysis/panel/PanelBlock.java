package entente.analysis.panel;

import static java.util.Objects.requireNonNull;

import entente.analysis.panel.CellSource.Lookup;
import entente.analysis.panel.Frame.Run;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Consecutive rows of a panel, to be read column by column; several threads may read columns at once. */
public final class PanelBlock {
    private final List<CellSource> sources;
    private final int[][] keys;
    private final boolean[] swapped;
    private final Map<Lookup, int[]> places = new HashMap<>();
    private final Map<RowCondition, boolean[]> zeros = new HashMap<>();

    PanelBlock(Unit unit, List<CellSource> sources, GroupYears groups, List<Run> runs, int rows) {
        this.sources = sources;
        this.keys = new int[unit.isPair() ? 3 : 2][rows];
        this.swapped = new boolean[rows];
        int at = 0;
        for (Run run : runs) {
            int end = at + run.years();
            Arrays.fill(keys[0], at, end, run.first().code());
            if (unit.isPair()) {
                Arrays.fill(keys[1], at, end, run.second().code());
            }
            Arrays.fill(swapped, at, end, run.isSwapped());
            for (int year = run.firstYear(); at < end; at++, year++) {
                keys[keys.length - 1][at] = year;
            }
        }
        for (CellSource source : sources) {
            places.computeIfAbsent(source.lookup(), lookup -> new int[rows]);
            zeros.computeIfAbsent(source.zero(), condition -> new boolean[rows]);
        }
        places.entrySet().parallelStream().forEach(each -> find(each.getKey(), runs, each.getValue()));
        zeros.entrySet().parallelStream().forEach(each -> mark(each.getKey(), groups, runs, each.getValue()));
    }

    private static void find(Lookup lookup, List<Run> runs, int[] places) {
        int at = 0;
        for (Run run : runs) {
            int unit = lookup.whose().unit(run);
            lookup.facts().find(unit, run.firstYear(), run.lastYear(), lookup.latest(), places, at);
            at += run.years();
        }
    }

    private static void mark(RowCondition condition, GroupYears groups, List<Run> runs, boolean[] marks) {
        int at = 0;
        for (Run run : runs) {
            for (int year = run.firstYear(); year <= run.lastYear(); year++) {
                marks[at++] = condition.holds(
                        year,
                        groups.of(run.first().number(), year),
                        groups.of(run.second().number(), year));
            }
        }
    }

    /** How many rows there are. */
    public int rows() {
        return swapped.length;
    }

    /** A code or the year of a row, in the order of {@link Panel#keys}. */
    public int key(int place, int row) {
        return keys[place][row];
    }

    /** Takes the cells of a column, in the order of {@link Panel#columns}, in place of what was there. */
    public void fill(int column, Cells cells) {
        CellSource source = sources.get(column);
        int[] facts = requireNonNull(places.get(source.lookup()));
        boolean[] zero = requireNonNull(zeros.get(source.zero()));
        int[] years = keys[keys.length - 1];
        cells.begin(rows(), source.empty());
        for (int row = 0; row < facts.length; row++) {
            double number =
                    facts[row] < 0 ? Facts.NOTHING : (swapped[row] ? source.swapped() : source.numbers())[facts[row]];
            if (Double.isNaN(number)) {
                number = zero[row] ? 0 : Facts.NOTHING;
            } else if (source.since()) {
                number = years[row] - number;
            }
            cells.set(row, number);
        }
    }
}
