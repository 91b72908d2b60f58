package entente.analysis.finding;

import entente.analysis.panel.CellState;
import entente.analysis.panel.Panel;
import entente.analysis.panel.PanelRequest;
import entente.analysis.panel.Unit;
import entente.core.actor.CodeSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pairs of members of the Correlates of War state system by year, with some columns of the panel. Rows are in the order of
 * codes and years. Immutable once it is made.
 */
final class PairYears {
    /** Stands in a cell of which nothing is known. */
    static final short UNKNOWN = -1;

    private static final int KEYS = 3;

    private final List<String> columns;
    private short[] cells = new short[1 << 10];
    private int filled;

    private PairYears(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Rows given one by one: two codes, the year, a cell for each column. */
    static PairYears of(List<String> columns, int[][] rows) {
        PairYears made = new PairYears(columns);
        Arrays.stream(rows).flatMapToInt(Arrays::stream).forEach(made::add);
        return made;
    }

    /**
     * Rows of the panel.
     *
     * @param columns names of columns of counts
     * @param zeros which coverage turns absence into zero
     */
    static PairYears of(Evidence evidence, int from, int to, List<String> columns, PanelRequest.Zeros zeros) {
        PanelRequest request = new PanelRequest(Unit.DYAD_YEAR, CodeSystem.COW, from, to, columns, zeros);
        return evidence.record().with(connection -> {
            Panel panel = Panel.of(connection, request, evidence.datasets(), evidence.loaded(), evidence.actors());
            try {
                List<String> names = new ArrayList<>();
                panel.columns().forEach(column -> names.add(column.name()));
                PairYears made = new PairYears(names);
                panel.read(made.new Taker());
                return made;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Takes the cells of the panel; unknown and not covered are the same here. */
    private final class Taker implements Panel.CellTaker {
        @Override
        public void number(long value) {
            add((int) value);
        }

        @Override
        public void fraction(double value) {
            throw new IllegalArgumentException("only columns of counts are read");
        }

        @Override
        public void missing(CellState state) {
            add(UNKNOWN);
        }

        @Override
        public void endRow() {
            // every row has the same number of cells
        }
    }

    private void add(int cell) {
        if (filled == cells.length) {
            cells = Arrays.copyOf(cells, 2 * filled);
        }
        cells[filled++] = (short) cell;
    }

    private int width() {
        return KEYS + columns.size();
    }

    int size() {
        return filled / width();
    }

    /** The smaller code of the pair. */
    int one(int row) {
        return cells[row * width()];
    }

    /** The larger code of the pair. */
    int other(int row) {
        return cells[row * width() + 1];
    }

    int year(int row) {
        return cells[row * width() + 2];
    }

    /** A layer of ties: a pair is tied if one of the columns counts something. */
    Layer layer(String... names) {
        int[] places = Arrays.stream(names).mapToInt(this::place).toArray();
        return row -> {
            boolean sure = true;
            for (int place : places) {
                short cell = cells[row * width() + place];
                if (cell > 0) {
                    return Tie.TIED;
                }
                sure &= cell == 0;
            }
            return sure ? Tie.NOT_TIED : Tie.UNKNOWN;
        };
    }

    private int place(String column) {
        int place = columns.indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException("there is no column " + column);
        }
        return KEYS + place;
    }

    /** Whether a pair is tied in a year. */
    enum Tie {
        TIED,
        NOT_TIED,
        UNKNOWN
    }

    /** Says of a row whether its pair is tied. */
    interface Layer {
        Tie at(int row);

        /** Tied by this and by another. */
        default Layer and(Layer other) {
            return row -> {
                Tie one = at(row);
                Tie two = other.at(row);
                if (one == Tie.NOT_TIED || two == Tie.NOT_TIED) {
                    return Tie.NOT_TIED;
                }
                return one == Tie.TIED && two == Tie.TIED ? Tie.TIED : Tie.UNKNOWN;
            };
        }
    }
}
