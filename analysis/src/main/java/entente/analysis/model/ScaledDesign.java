package entente.analysis.model;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * A design whose columns are shifted to mean 0 (if there is an intercept) and scaled to standard deviation 1. Sums of
 * products of a cubic time trend or of incomes in dollars would lose half their digits without it. Estimates are made in
 * these units and taken back at the end; the numbers themselves are scaled block by block and never stored.
 */
final class ScaledDesign {
    private final Design design;
    private final double[] shift;
    private final double[] scale;

    private ScaledDesign(Design design, double[] shift, double[] scale) {
        this.design = design;
        this.shift = shift;
        this.scale = scale;
    }

    static ScaledDesign of(Design design) {
        return of(design, new double[0]);
    }

    /** The same of rows of which each stands for several; means and deviations are those of all they stand for. */
    static ScaledDesign of(Design design, double[] counts) {
        int width = design.width();
        double[] shift = new double[width];
        double[] scale = new double[width];
        IntStream.range(0, width).parallel().forEach(column -> {
            if (column == 0 && design.intercept()) {
                scale[0] = 1;
                return;
            }
            double[] values = design.columns()[column];
            double mean = mean(values, counts);
            double squares = 0;
            double shifted = 0;
            double rows = 0;
            for (int row = 0; row < values.length; row++) {
                double count = counts.length == 0 ? 1 : counts[row];
                double deviation = values[row] - mean;
                squares += count * deviation * deviation;
                shifted += count * values[row] * values[row];
                rows += count;
            }
            shift[column] = design.intercept() ? mean : 0;
            double size = Math.sqrt((design.intercept() ? squares : shifted) / rows);
            scale[column] = size > 0 ? 1 / size : 1;
        });
        return new ScaledDesign(design, shift, scale);
    }

    private static double mean(double[] values, double[] counts) {
        double sum = 0;
        double rows = 0;
        for (int row = 0; row < values.length; row++) {
            double count = counts.length == 0 ? 1 : counts[row];
            sum += count * values[row];
            rows += count;
        }
        double mean = sum / rows;
        // once more over the deviations, so that a column of equal numbers has exactly that mean
        double rest = 0;
        for (int row = 0; row < values.length; row++) {
            rest += (counts.length == 0 ? 1 : counts[row]) * (values[row] - mean);
        }
        return mean + rest / rows;
    }

    Design design() {
        return design;
    }

    int size() {
        return design.size();
    }

    int width() {
        return design.width();
    }

    double shift(int column) {
        return shift[column];
    }

    double scale(int column) {
        return scale[column];
    }

    /** Memory for {@link #fill}. */
    double[] buffer() {
        return new double[width() * RowBlocks.ROWS];
    }

    /** Writes the scaled numbers of some rows, column by column at distance {@link RowBlocks#ROWS}. */
    void fill(int from, int to, double[] buffer) {
        for (int column = 0; column < width(); column++) {
            double[] values = design.columns()[column];
            double by = shift[column];
            double times = scale[column];
            int start = column * RowBlocks.ROWS - from;
            for (int row = from; row < to; row++) {
                buffer[start + row] = (values[row] - by) * times;
            }
        }
    }

    /** A number in scaled units. */
    double at(int row, int column) {
        return (design.columns()[column][row] - shift[column]) * scale[column];
    }

    /** Linear predictors for some rows, from their scaled numbers. */
    static void predict(double[] buffer, double[] coefficients, int rows, double[] into) {
        Arrays.fill(into, 0, rows, 0);
        for (int column = 0; column < coefficients.length; column++) {
            double coefficient = coefficients[column];
            int start = column * RowBlocks.ROWS;
            for (int row = 0; row < rows; row++) {
                into[row] += coefficient * buffer[start + row];
            }
        }
    }

    /** The matrix that takes coefficients in scaled units to those in the columns' own. */
    private DMatrixRMaj back() {
        DMatrixRMaj back = new DMatrixRMaj(width(), width());
        for (int column = 0; column < width(); column++) {
            back.set(column, column, scale[column]);
            if (design.intercept() && column > 0) {
                back.set(0, column, -scale[column] * shift[column]);
            }
        }
        return back;
    }

    /** Coefficients in the columns' own units. */
    double[] coefficients(double[] scaled) {
        DMatrixRMaj own = new DMatrixRMaj(width(), 1);
        CommonOps_DDRM.mult(back(), new DMatrixRMaj(scaled), own);
        return own.getData();
    }

    /** A covariance in the columns' own units. */
    DMatrixRMaj covariance(DMatrixRMaj scaled) {
        DMatrixRMaj half = new DMatrixRMaj(width(), width());
        DMatrixRMaj own = new DMatrixRMaj(width(), width());
        DMatrixRMaj back = back();
        CommonOps_DDRM.mult(back, scaled, half);
        CommonOps_DDRM.multTransB(half, back, own);
        return own;
    }

    /** The sums of products of all pairs of columns. */
    DMatrixRMaj crossProducts() {
        int width = width();
        double[] sums = RowBlocks.sum(size(), triangle(width), () -> {
            double[] buffer = buffer();
            return (from, to, into) -> {
                fill(from, to, buffer);
                addProducts(buffer, buffer, width, to - from, into, 0);
            };
        });
        return symmetric(sums, 0, width);
    }

    static int triangle(int width) {
        return width * (width + 1) / 2;
    }

    /** Adds the products of all pairs of columns, the second of which may be weighted; a lower triangle by rows. */
    static void addProducts(double[] left, double[] right, int width, int rows, double[] sums, int start) {
        int place = start;
        for (int column = 0; column < width; column++) {
            for (int other = 0; other <= column; other++) {
                sums[place++] += RowBlocks.dot(left, column * RowBlocks.ROWS, right, other * RowBlocks.ROWS, rows);
            }
        }
    }

    /** The matrix whose lower triangle was summed by {@link #addProducts}. */
    static DMatrixRMaj symmetric(double[] sums, int start, int width) {
        DMatrixRMaj matrix = new DMatrixRMaj(width, width);
        int place = start;
        for (int row = 0; row < width; row++) {
            for (int column = 0; column <= row; column++) {
                matrix.set(row, column, sums[place]);
                matrix.set(column, row, sums[place++]);
            }
        }
        return matrix;
    }
}
