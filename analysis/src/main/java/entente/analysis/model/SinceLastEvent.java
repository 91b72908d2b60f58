package entente.analysis.model;

import entente.analysis.table.NumberColumn;
import entente.analysis.table.WordColumn;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The time since a unit's last event, for a cubic time trend (Carter and Signorino 2010, "Back to the Future: Modeling
 * Time Dependence in Binary Data", Political Analysis 18(3): 271–292).
 */
public final class SinceLastEvent {
    private SinceLastEvent() {}

    /**
     * For each row the time since its unit's last earlier event; until the first event, since its first row, at which it is
     * 0 (how long it had been before is not known: these spells are censored on the left). In the rows' own unit of time,
     * so that a gap in the rows counts with its length.
     *
     * <p>The row after an event has the distance to the event less one, so that consecutive years count 0, 1, 2, … and a row
     * that follows an event at once begins with 0. A row whose unit, time or event is missing gets no value, and such an event
     * counts as none.
     *
     * @param name the name of the new column
     * @param unit the unit, such as the dyad
     * @param time the time, such as the year
     * @param event 0 where there is no event, any other number where there is one
     */
    public static NumberColumn count(String name, WordColumn unit, NumberColumn time, NumberColumn event) {
        double[] since = new double[unit.size()];
        java.util.Arrays.fill(since, Double.NaN);
        int[] order = IntStream.range(0, unit.size())
                .filter(row -> unit.missing(row).isEmpty() && time.missing(row).isEmpty())
                .boxed()
                .sorted(Comparator.comparingInt((Integer row) -> unit.code(row))
                        .thenComparingDouble(row -> time.value(row))
                        .thenComparingInt(row -> row))
                .mapToInt(Integer::intValue)
                .toArray();
        int at = -1;
        double start = 0;
        for (int row : order) {
            if (unit.code(row) != at) {
                at = unit.code(row);
                start = time.value(row);
            }
            since[row] = Math.max(0, time.value(row) - start);
            double happened = event.value(row);
            if (happened != 0 && !Double.isNaN(happened)) {
                start = time.value(row) + 1;
            }
        }
        return NumberColumn.of(name, since);
    }
}
