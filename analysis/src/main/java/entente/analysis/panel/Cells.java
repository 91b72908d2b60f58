package entente.analysis.panel;

/** The cells of one column in a block of rows: for each a number, or why there is none. */
public final class Cells {
    private final double[] numbers;
    private CellState empty = CellState.NOT_COVERED;
    private int rows;

    /**
     * Room for the cells of a column.
     *
     * @param most the most rows of a block
     */
    public Cells(int most) {
        numbers = new double[most];
    }

    /** Takes so many cells, the empty ones of which mean this, in place of what was there. */
    void begin(int count, CellState meaning) {
        rows = count;
        empty = meaning;
    }

    /** Sets a cell to a number, or to what stands for none among {@link Facts}. */
    void set(int row, double number) {
        numbers[row] = number;
    }

    /** How many there are. */
    public int rows() {
        return rows;
    }

    /** The first row after a row whose cell is another than that one's; or how many there are, if there is none. */
    public int endOfRun(int row) {
        long bits = Double.doubleToRawLongBits(numbers[row]);
        int end = row + 1;
        while (end < rows && Double.doubleToRawLongBits(numbers[end]) == bits) {
            end++;
        }
        return end;
    }

    /** Whether a row has a number. */
    public boolean isNumber(int row) {
        return numbers[row] > Facts.UNKNOWN;
    }

    /** The number of a row; of no meaning if it has none. */
    public double number(int row) {
        return numbers[row];
    }

    /** What the cell of a row says. */
    public CellState state(int row) {
        if (isNumber(row)) {
            return CellState.VALUE;
        }
        return numbers[row] == Facts.UNKNOWN ? CellState.UNKNOWN : empty;
    }
}
