package entente.analysis.model;

import java.util.stream.IntStream;

/**
 * Sums over rows, on all processors and yet always the same bits: the rows are cut into stripes whose number depends on
 * the number of rows alone, each stripe makes its own sums, and these are added up in their order.
 */
final class RowBlocks {
    /** Rows handled at a time: a block of a dozen columns stays in a processor's second-level cache. */
    static final int ROWS = 1024;

    private static final int MOST_STRIPES = 64;

    private RowBlocks() {}

    /** Adds what some rows come to. */
    @FunctionalInterface
    interface Task {
        void add(int from, int to, double[] sums);
    }

    /** Makes the task of one stripe, with memory of its own that its blocks share. */
    @FunctionalInterface
    interface TaskMaker {
        Task make();
    }

    /** The sums over all rows; a task is never given more than {@link #ROWS} rows. */
    static double[] sum(int rows, int width, TaskMaker maker) {
        int blocks = (rows + ROWS - 1) / ROWS;
        int stripes = Math.max(1, Math.min(MOST_STRIPES, blocks));
        double[][] sums = new double[stripes][];
        IntStream.range(0, stripes).parallel().forEach(stripe -> {
            double[] own = new double[width];
            Task task = maker.make();
            int last = (int) ((long) blocks * (stripe + 1) / stripes);
            for (int block = (int) ((long) blocks * stripe / stripes); block < last; block++) {
                task.add(block * ROWS, Math.min(rows, (block + 1) * ROWS), own);
            }
            sums[stripe] = own;
        });
        double[] total = new double[width];
        for (double[] own : sums) {
            for (int place = 0; place < width; place++) {
                total[place] += own[place];
            }
        }
        return total;
    }

    /** The scalar product of two runs of numbers; four partial sums let the processor work on four products at once. */
    static double dot(double[] left, int leftStart, double[] right, int rightStart, int length) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int place = 0;
        for (; place + 3 < length; place += 4) {
            a += left[leftStart + place] * right[rightStart + place];
            b += left[leftStart + place + 1] * right[rightStart + place + 1];
            c += left[leftStart + place + 2] * right[rightStart + place + 2];
            d += left[leftStart + place + 3] * right[rightStart + place + 3];
        }
        for (; place < length; place++) {
            a += left[leftStart + place] * right[rightStart + place];
        }
        return (a + b) + (c + d);
    }
}
