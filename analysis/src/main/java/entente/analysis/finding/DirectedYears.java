package entente.analysis.finding;

import entente.analysis.panel.CellState;
import entente.analysis.panel.Panel;
import entente.analysis.panel.PanelRequest;
import entente.analysis.panel.Unit;
import entente.analysis.table.Column;
import entente.analysis.table.NumberColumn;
import entente.analysis.table.Origin;
import entente.analysis.table.Table;
import entente.analysis.table.WordColumn;
import entente.core.actor.CodeSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Directed pairs of states and years, from the one that may exercise to the one it may act against. The terms are of the year
 * before: with how many allies, and others, the first state exercised, the second not counted; and the controls.
 *
 * @param table the rows
 * @param terms its controls, as a formula names them; those whose dataset is loaded
 */
record DirectedYears(Table table, List<String> terms) {
    /** Disputes are remembered from this year on, when time since the last one is counted. */
    static final int REMEMBERED_FROM = 1946;

    /** Beside each outcome one of this ending is missing before {@link #LATER_FROM}. */
    static final String LATER = "_later";

    private static final int LATER_FROM = 1991;
    private static final int KEYS = 3;

    /** Numbers by row, in the order of states and years. */
    private static final class Taken implements Panel.CellTaker {
        private final double[][] columns;
        private int row;
        private int column;

        Taken(int width, int rows) {
            columns = new double[width][rows];
        }

        @Override
        public void number(long value) {
            columns[column++][row] = value;
        }

        @Override
        public void fraction(double value) {
            columns[column++][row] = value;
        }

        @Override
        public void missing(CellState state) {
            columns[column++][row] = Double.NaN;
        }

        @Override
        public void endRow() {
            column = 0;
            row++;
        }
    }

    /** A panel's cells by name, in the order of its keys. */
    private record Cells(Map<String, double[]> columns, int rows) {
        double[] of(String name) {
            double[] column = columns.get(name);
            if (column == null) {
                throw new IllegalArgumentException("there is no column " + name);
            }
            return column;
        }
    }

    /** The rows of some years; the first year serves only as the year before. */
    static DirectedYears of(Evidence evidence, int from, int to, List<String> disputes, List<String> controls) {
        List<String> with = new ArrayList<>(List.of("mme_exercises", "atop_defense"));
        disputes.forEach(each -> with.addAll(List.of(each + "_initiated", each + "_onset", each + "_ongoing")));
        with.addAll(controls);
        Cells cells = cells(evidence, from, to, with);
        List<String> past = disputes.stream().map(each -> each + "_initiated").toList();
        Cells before = cells(evidence, REMEMBERED_FROM, from - 1, past);
        return new Work(cells, before, disputes).table();
    }

    private static Cells cells(Evidence evidence, int from, int to, List<String> with) {
        PanelRequest request =
                new PanelRequest(Unit.DIRECTED_DYAD_YEAR, CodeSystem.COW, from, to, with, PanelRequest.Zeros.SAMPLE);
        return evidence.record().with(connection -> {
            Panel panel = Panel.of(connection, request, evidence.datasets(), evidence.loaded(), evidence.actors());
            try {
                int rows = panel.rows();
                Taken taken = new Taken(KEYS + panel.columns().size(), rows);
                panel.read(taken);
                Map<String, double[]> columns = new HashMap<>();
                columns.put("one", taken.columns[0]);
                columns.put("two", taken.columns[1]);
                columns.put("year", taken.columns[2]);
                for (int place = 0; place < panel.columns().size(); place++) {
                    columns.put(panel.columns().get(place).name(), taken.columns[KEYS + place]);
                }
                return new Cells(columns, rows);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Works out the terms row by row. */
    private static final class Work {
        private final Cells cells;
        private final Cells before;
        private final List<String> disputes;
        private final double[] one;
        private final double[] two;
        private final double[] year;
        private final int[] rows;

        Work(Cells cells, Cells before, List<String> disputes) {
            this.cells = cells;
            this.before = before;
            this.disputes = disputes;
            one = cells.of("one");
            two = cells.of("two");
            year = cells.of("year");
            rows = rowsWithAYearBefore();
        }

        /** Rows whose pair was there in the year before too. */
        private int[] rowsWithAYearBefore() {
            int[] found = new int[cells.rows];
            int count = 0;
            for (int row = 1; row < cells.rows; row++) {
                if (one[row] == one[row - 1] && two[row] == two[row - 1] && year[row] == year[row - 1] + 1) {
                    found[count++] = row;
                }
            }
            return Arrays.copyOf(found, count);
        }

        DirectedYears table() {
            List<Column> columns = new ArrayList<>();
            columns.add(NumberColumn.of("year", at(year, 0)));
            String[] dyads = new String[rows.length];
            for (int place = 0; place < rows.length; place++) {
                dyads[place] = (int) one[rows[place]] + " " + (int) two[rows[place]];
            }
            columns.add(WordColumn.of("dyad", dyads));
            exercises(columns);
            List<String> terms = new ArrayList<>(List.of("allied"));
            columns.add(NumberColumn.of("allied", at(cells.of("atop_defense"), 1)));
            if (cells.columns.containsKey("land_contiguity")) {
                columns.add(NumberColumn.of("contiguous", at(cells.of("land_contiguity"), 1)));
                terms.add("contiguous");
            }
            if (cells.columns.containsKey("cinc1")) {
                double[] first = at(cells.of("cinc1"), 1);
                double[] second = at(cells.of("cinc2"), 1);
                double[] share = new double[rows.length];
                Arrays.setAll(share, place -> first[place] / (first[place] + second[place]));
                columns.add(NumberColumn.of("capability_share", share));
                columns.add(NumberColumn.of("capability", first));
                terms.add("capability_share");
                terms.add("capability");
            }
            if (cells.columns.containsKey("v2x_polyarchy1")) {
                double[] first = at(cells.of("v2x_polyarchy1"), 1);
                double[] second = at(cells.of("v2x_polyarchy2"), 1);
                double[] least = new double[rows.length];
                Arrays.setAll(least, place -> Math.min(first[place], second[place]));
                columns.add(NumberColumn.of("less_democratic", least));
                terms.add("less_democratic");
            }
            disputes.forEach(each -> outcome(columns, each));
            return new DirectedYears(
                    Table.of(new Origin("directed pairs and years of the record", ""), columns), terms);
        }

        /** The cells of the rows, or of as many years before. */
        private double[] at(double[] column, int yearsBefore) {
            double[] picked = new double[rows.length];
            Arrays.setAll(picked, place -> column[rows[place] - yearsBefore]);
            return picked;
        }

        private void exercises(List<Column> columns) {
            double[] held = cells.of("mme_exercises");
            double[] ally = cells.of("atop_defense");
            Map<Long, int[]> partners = new HashMap<>();
            for (int row = 0; row < cells.rows; row++) {
                if (held[row] > 0) {
                    partners.computeIfAbsent(key(row), key -> new int[2])[ally[row] == 1 ? 0 : 1]++;
                }
            }
            double[] allies = new double[rows.length];
            double[] others = new double[rows.length];
            double[] target = new double[rows.length];
            for (int place = 0; place < rows.length; place++) {
                int row = rows[place] - 1;
                int[] count = partners.getOrDefault(key(row), new int[2]);
                boolean together = held[row] > 0;
                target[place] = together ? 1 : 0;
                allies[place] = count[0] - (together && ally[row] == 1 ? 1 : 0) > 0 ? 1 : 0;
                others[place] = count[1] - (together && ally[row] != 1 ? 1 : 0) > 0 ? 1 : 0;
            }
            columns.add(NumberColumn.of("with_allies", allies));
            columns.add(NumberColumn.of("with_others", others));
            double[] any = new double[rows.length];
            Arrays.setAll(any, place -> Math.max(allies[place], others[place]));
            columns.add(NumberColumn.of("any", any));
            columns.add(NumberColumn.of("with_target", target));
        }

        private long key(int row) {
            return ((long) one[row]) * 10_000 + (long) year[row];
        }

        /** The outcome, without years in which a dispute goes on and none begins, and the years since the last. */
        private void outcome(List<Column> columns, String name) {
            double[] initiated = cells.of(name + "_initiated");
            double[] onset = cells.of(name + "_onset");
            double[] ongoing = cells.of(name + "_ongoing");
            double[] outcome = at(initiated, 0);
            Map<Long, Double> last = lastBefore(name + "_initiated");
            double[] since = new double[rows.length];
            int place = 0;
            double start = 0;
            for (int row = 0; row < cells.rows && place < rows.length; row++) {
                if (row == 0 || one[row] != one[row - 1] || two[row] != two[row - 1]) {
                    start = last.getOrDefault(pair(one[row], two[row]), year[row]);
                }
                if (rows[place] == row) {
                    since[place] = Math.max(0, year[row] - start);
                    if (ongoing[row] == 1 && onset[row] == 0) {
                        outcome[place] = Double.NaN;
                    }
                    place++;
                }
                if (initiated[row] == 1) {
                    start = year[row] + 1;
                }
            }
            columns.add(NumberColumn.of(name, outcome));
            double[] later = new double[rows.length];
            Arrays.setAll(later, each -> year[rows[each]] < LATER_FROM ? Double.NaN : outcome[each]);
            columns.add(NumberColumn.of(name + LATER, later));
            columns.add(NumberColumn.of(name + "_since", since));
        }

        /** The year after the last onset before the window, or else the pair's first year. */
        private Map<Long, Double> lastBefore(String name) {
            Map<Long, Double> start = new HashMap<>();
            double[] first = before.of("one");
            double[] second = before.of("two");
            double[] years = before.of("year");
            double[] events = before.of(name);
            for (int row = 0; row < before.rows; row++) {
                long pair = pair(first[row], second[row]);
                if (events[row] == 1) {
                    start.put(pair, years[row] + 1);
                } else {
                    start.putIfAbsent(pair, years[row]);
                }
            }
            return start;
        }

        private static long pair(double one, double two) {
            return ((long) one) * 1000 + (long) two;
        }
    }
}
