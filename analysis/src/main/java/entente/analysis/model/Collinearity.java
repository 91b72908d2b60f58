package entente.analysis.model;

import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/**
 * Finds the columns of a design that earlier columns determine, and says how.
 *
 * <p>A Cholesky decomposition of the scaled sums of products goes through the columns in their order; where its pivot is
 * small, the column's distance from the span of the earlier ones is computed from the rows themselves, since sums of
 * products know it to half the digits only. A column is determined if the distance is below {@value #TOLERANCE} of its
 * length, the tolerance of R's {@code lm}. Costs one pass over the rows, and two more for each doubtful column.
 */
final class Collinearity {
    /** The distance, as a share of the column's length, below which a column counts as determined by others. */
    static final double TOLERANCE = 1e-7;

    private static final double DOUBTFUL_PIVOT = 1e-8;
    private static final double NO_PART = 1e-6;

    private final ScaledDesign scaled;
    private final DMatrixRMaj products;
    private final List<Integer> kept = new ArrayList<>();
    /** Rows of the triangular factor, for the kept columns. */
    private final List<double[]> factor = new ArrayList<>();

    private final List<Integer> left = new ArrayList<>();
    private final List<LeftOut> reasons = new ArrayList<>();

    private Collinearity(ScaledDesign scaled) {
        this.scaled = scaled;
        this.products = scaled.crossProducts();
    }

    /** A design with what was left out of it. */
    record Checked(Design design, List<LeftOut> leftOut) {}

    static Checked check(Design design) {
        Collinearity search = new Collinearity(ScaledDesign.of(design));
        for (int column = 0; column < design.width(); column++) {
            search.look(column);
        }
        return new Checked(search.left.isEmpty() ? design : design.without(search.left), search.reasons);
    }

    private void look(int column) {
        double length = products.get(column, column);
        double constant = scaled.design().columns()[column][0];
        boolean first = column == 0 && scaled.design().intercept();
        if (!first && isConstant(column, constant) && (scaled.design().intercept() || constant == 0)) {
            leaveOut(column, "is %s in every row used".formatted(ShownNumber.of(constant)));
            return;
        }
        double[] row = new double[kept.size() + 1];
        double pivot = length;
        for (int place = 0; place < kept.size(); place++) {
            double[] earlier = factor.get(place);
            double sum = products.get(column, kept.get(place));
            for (int inner = 0; inner < place; inner++) {
                sum -= row[inner] * earlier[inner];
            }
            row[place] = sum / earlier[place];
            pivot -= row[place] * row[place];
        }
        if (pivot < DOUBTFUL_PIVOT * length) {
            double[] parts = parts(row);
            refine(column, parts);
            double distance = residualSquares(column, parts);
            if (distance <= TOLERANCE * TOLERANCE * length) {
                leaveOut(column, equation(column, parts));
                return;
            }
            pivot = distance;
        }
        row[kept.size()] = Math.sqrt(pivot);
        factor.add(row);
        kept.add(column);
    }

    private boolean isConstant(int column, double constant) {
        for (double value : scaled.design().columns()[column]) {
            if (value != constant) {
                return false;
            }
        }
        return true;
    }

    private void leaveOut(int column, String reason) {
        left.add(column);
        reasons.add(new LeftOut(scaled.design().labels().get(column), reason));
    }

    /** Solves the transposed triangle: the column as a combination of the kept ones. */
    private double[] parts(double[] row) {
        double[] parts = new double[kept.size()];
        for (int place = kept.size() - 1; place >= 0; place--) {
            double sum = row[place];
            for (int later = place + 1; later < kept.size(); later++) {
                sum -= factor.get(later)[place] * parts[later];
            }
            parts[place] = sum / factor.get(place)[place];
        }
        return parts;
    }

    /** One step of iterative refinement, with the residuals of the rows. */
    private void refine(int column, double[] parts) {
        int width = kept.size();
        double[] products = RowBlocks.sum(scaled.size(), width, () -> (from, to, sums) -> {
            for (int row = from; row < to; row++) {
                double residual = residual(column, parts, row);
                for (int place = 0; place < width; place++) {
                    sums[place] += residual * scaled.at(row, kept.get(place));
                }
            }
        });
        double[] forward = new double[width];
        for (int place = 0; place < width; place++) {
            double sum = products[place];
            for (int inner = 0; inner < place; inner++) {
                sum -= factor.get(place)[inner] * forward[inner];
            }
            forward[place] = sum / factor.get(place)[place];
        }
        double[] correction = parts(forward);
        for (int place = 0; place < width; place++) {
            parts[place] += correction[place];
        }
    }

    private double residualSquares(int column, double[] parts) {
        return RowBlocks.sum(scaled.size(), 1, () -> (from, to, sums) -> {
            for (int row = from; row < to; row++) {
                double residual = residual(column, parts, row);
                sums[0] += residual * residual;
            }
        })[0];
    }

    private double residual(int column, double[] parts, int row) {
        double residual = scaled.at(row, column);
        for (int place = 0; place < parts.length; place++) {
            residual -= parts[place] * scaled.at(row, kept.get(place));
        }
        return residual;
    }

    private String equation(int column, double[] parts) {
        List<String> terms = new ArrayList<>();
        double constant = scaled.shift(column);
        for (int place = 0; place < parts.length; place++) {
            int other = kept.get(place);
            double own = parts[place] * scaled.scale(other) / scaled.scale(column);
            constant -= own * scaled.shift(other);
            boolean intercept = scaled.design().intercept() && other == 0;
            if (!intercept && Math.abs(parts[place]) > NO_PART) {
                String label = scaled.design().labels().get(other);
                terms.add(Math.abs(own - 1) < NO_PART ? label : ShownNumber.of(own) + " × " + label);
            }
        }
        if (Math.abs(constant * scaled.scale(column)) > NO_PART) {
            terms.add(ShownNumber.of(constant));
        }
        return "equals " + String.join(" + ", terms).replace("+ -", "− ").replaceFirst("^equals -", "equals −");
    }
}
