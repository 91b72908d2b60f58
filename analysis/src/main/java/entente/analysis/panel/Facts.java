package entente.analysis.panel;

import java.util.List;

/**
 * What is told of units by year: numbers, in the order of units and years. A unit is the number of a state, or of a pair, as
 * {@link #pair} makes it.
 */
final class Facts {
    /** Stands where nothing is told. */
    static final double NOTHING = Double.NaN;

    /** Stands where something is told, and leaves open whether it was so. */
    static final double UNKNOWN = Double.NEGATIVE_INFINITY;

    private final List<String> names;
    private final int[] units;
    private final int[] years;
    private final double[][] columns;

    /**
     * @param names the names of the columns
     * @param units units, ascending
     * @param years years, ascending within each unit
     * @param columns numbers by column and place
     */
    Facts(List<String> names, int[] units, int[] years, double[][] columns) {
        this.names = List.copyOf(names);
        this.units = units;
        this.years = years;
        this.columns = columns;
    }

    /** The unit of a pair of states, whichever comes first. */
    static int pair(Frame.State one, Frame.State other) {
        return Math.min(one.number(), other.number()) * 1000 + Math.max(one.number(), other.number());
    }

    /** The numbers of a column. */
    double[] column(String name) {
        int place = names.indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException("there is no column " + name);
        }
        return columns[place];
    }

    /** Whether any number of a column is unknown. */
    boolean isDoubted(String name) {
        for (double each : column(name)) {
            if (each == UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where the facts of consecutive years of a unit are.
     *
     * @param unit the unit
     * @param firstYear the first year
     * @param lastYear the last year
     * @param latest whether a year without facts has those of the latest year before it
     * @param places takes a place for each year, or -1
     * @param at where in it to begin
     */
    void find(int unit, int firstYear, int lastYear, boolean latest, int[] places, int at) {
        int next = firstAt(unit, firstYear);
        int before = latest && next > 0 && units[next - 1] == unit ? next - 1 : -1;
        for (int year = firstYear; year <= lastYear; year++) {
            int place = before;
            if (next < units.length && units[next] == unit && years[next] == year) {
                place = next++;
                before = latest ? place : -1;
            }
            places[at + year - firstYear] = place;
        }
    }

    /** The first place of a unit that is not before a year, or of a greater unit. */
    private int firstAt(int unit, int year) {
        int low = 0;
        int high = units.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (units[middle] < unit || (units[middle] == unit && years[middle] < year)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
