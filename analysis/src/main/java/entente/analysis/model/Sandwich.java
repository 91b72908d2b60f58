package entente.analysis.model;

import entente.analysis.AnalysisException;
import entente.analysis.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * Robust covariances: bread · meat · bread, where the meat sums products of scores over the pairs of rows that may depend
 * on each other. Costs O(NK + GK²) for G groups.
 */
final class Sandwich {
    private static final int FEW_GROUPS = 30;

    private final Estimate estimate;
    private final SmallSample smallSample;
    private final long rows;
    private final long coefficients;
    private final List<String> notes = new ArrayList<>();
    private final List<String> corrections = new ArrayList<>();

    /**
     * @param rows the number N in corrections
     * @param coefficients the number K in corrections
     */
    Sandwich(Estimate estimate, SmallSample smallSample, long rows, long coefficients) {
        this.estimate = estimate;
        this.smallSample = smallSample;
        this.rows = rows;
        this.coefficients = coefficients;
    }

    Covariance robust() {
        Groups each = Groups.ofEach(estimate.scores().size());
        DMatrixRMaj meat = corrected(meat(each), each, "G = %,d rows");
        return covariance(meat, "robust to any variance", rows - coefficients);
    }

    Covariance clustered(Groups groups) {
        requireSeveral(groups);
        DMatrixRMaj meat = corrected(meat(groups), groups, "G = %,d");
        warnOfFew(groups.count(), groups.label());
        return covariance(
                meat, "clustered by %s (%,d groups)".formatted(groups.label(), groups.count()), groups.count() - 1L);
    }

    Covariance clustered(Groups first, Groups second) {
        requireSeveral(first);
        requireSeveral(second);
        Groups both = first.crossedWith(second);
        DMatrixRMaj meat = corrected(meat(first), first, "G = %,d " + first.label());
        CommonOps_DDRM.addEquals(meat, corrected(meat(second), second, "%,d " + second.label()));
        CommonOps_DDRM.subtractEquals(meat, corrected(meat(both), both, "%,d both"));
        int fewer = Math.min(first.count(), second.count());
        warnOfFew(fewer, first.count() == fewer ? first.label() : second.label());
        return covariance(
                meat,
                "clustered by %s (%,d groups) and by %s (%,d groups), %,d groups in both"
                        .formatted(first.label(), first.count(), second.label(), second.count(), both.count()),
                fewer - 1L);
    }

    /**
     * The meat is Σₘ sₘsₘ′ − Σ_d s_d s_d′ with sₘ the sum of the scores of rows in which member m takes part and s_d that of
     * dyad d: the first sum counts pairs of rows of one dyad twice, for each of their two common members.
     */
    Covariance dyadic(Groups.Members members) {
        if (members.count() < 3) {
            throw AnalysisException.noAnswer(
                    "Dyadic errors need several actors; the rows used have only %d.".formatted(members.count()));
        }
        int width = estimate.scores().width();
        double[] sums = estimate.scores().sums(members.first(), members.count());
        double[] seconds = estimate.scores().sums(members.second(), members.count());
        for (int place = 0; place < sums.length; place++) {
            sums[place] += seconds[place];
        }
        Groups dyads = members.dyads();
        DMatrixRMaj meat = products(sums, width);
        CommonOps_DDRM.subtractEquals(meat, products(estimate.scores().sums(dyads.of(), dyads.count()), width));
        double factor = smallSample.factor(members.count(), rows, coefficients);
        corrections.add(described("G = %,d actors".formatted(members.count()), factor));
        CommonOps_DDRM.scale(factor, meat);
        warnOfFew(members.count(), "actors");
        return covariance(
                meat,
                "dyadic: rows whose dyads share an actor may depend on each other (%,d actors, %,d dyads)"
                        .formatted(members.count(), dyads.count()),
                members.count() - 1L);
    }

    private static void requireSeveral(Groups groups) {
        if (groups.count() < 2) {
            throw AnalysisException.noAnswer(
                    "Errors cannot be clustered by %s: it is the same in all rows used, and one group tells nothing about how groups vary."
                            .formatted(groups.label()));
        }
    }

    private void warnOfFew(int count, String label) {
        if (count <= coefficients) {
            notes.add(
                    "%d groups of %s are no more than the %d coefficients: tests of all of them together are not possible."
                            .formatted(count, label, coefficients));
        } else if (count < FEW_GROUPS) {
            notes.add("Only %d groups of %s: clustered errors tend to be too small where there are few."
                    .formatted(count, label));
        }
    }

    private DMatrixRMaj corrected(DMatrixRMaj meat, Groups groups, String count) {
        double factor = smallSample.factor(groups.count(), rows, coefficients);
        corrections.add(described(count.formatted(groups.count()), factor));
        CommonOps_DDRM.scale(factor, meat);
        return meat;
    }

    private static String described(String groups, double factor) {
        return "%s: %s".formatted(groups, String.format(Locale.ROOT, "%.6f", factor));
    }

    private DMatrixRMaj meat(Groups groups) {
        return products(
                estimate.scores().sums(groups.of(), groups.count()),
                estimate.scores().width());
    }

    private static DMatrixRMaj products(double[] sums, int width) {
        double[] lower = new double[ScaledDesign.triangle(width)];
        for (int start = 0; start < sums.length; start += width) {
            int place = 0;
            for (int row = 0; row < width; row++) {
                double first = sums[start + row];
                for (int column = 0; column <= row; column++) {
                    lower[place++] += first * sums[start + column];
                }
            }
        }
        return ScaledDesign.symmetric(lower, 0, width);
    }

    private static void makeSymmetric(DMatrixRMaj matrix) {
        for (int row = 0; row < matrix.getNumRows(); row++) {
            for (int column = 0; column < row; column++) {
                double mean = (matrix.get(row, column) + matrix.get(column, row)) / 2;
                matrix.set(row, column, mean);
                matrix.set(column, row, mean);
            }
        }
    }

    private Covariance covariance(DMatrixRMaj meat, String description, long degreesOfFreedom) {
        int width = meat.getNumRows();
        DMatrixRMaj half = new DMatrixRMaj(width, width);
        DMatrixRMaj matrix = new DMatrixRMaj(width, width);
        CommonOps_DDRM.mult(estimate.bread(), meat, half);
        CommonOps_DDRM.mult(half, estimate.bread(), matrix);
        makeSymmetric(matrix);
        String correction = smallSample == SmallSample.NONE
                ? smallSample.formula()
                : "%s with N = %,d, K = %d, %s"
                        .formatted(smallSample.formula(), rows, coefficients, String.join("; ", corrections));
        return new Covariance(withoutNegative(matrix), description, correction, degreesOfFreedom, List.copyOf(notes));
    }

    /**
     * The covariance in the columns' own units, with negative eigenvalues set to zero, as Cameron, Gelbach and Miller (2011,
     * section 2.3) advise. Whether there are any is seen better in scaled units; what setting them to zero comes to depends on
     * the units, and the columns' own are what others use.
     */
    private DMatrixRMaj withoutNegative(DMatrixRMaj scaled) {
        DMatrixRMaj own = estimate.design().covariance(scaled);
        double[] values = values(decomposed(scaled));
        double largest = Arrays.stream(values).max().orElse(0);
        // what rounding alone makes of zero is no matter
        if (Arrays.stream(values).min().orElse(0) >= -1e-12 * largest) {
            return own;
        }
        notes.add("The covariance had negative eigenvalues, which were set to zero"
                + " (Cameron, Gelbach and Miller 2011, section 2.3).");
        EigenDecomposition_F64<DMatrixRMaj> eigen = decomposed(own);
        DMatrixRMaj sum = new DMatrixRMaj(own.getNumRows(), own.getNumCols());
        for (int place = 0; place < own.getNumRows(); place++) {
            double value = eigen.getEigenvalue(place).getReal();
            if (value > 0) {
                DMatrixRMaj vector = eigen.getEigenVector(place);
                CommonOps_DDRM.multAddTransB(value, vector, vector, sum);
            }
        }
        return sum;
    }

    private static EigenDecomposition_F64<DMatrixRMaj> decomposed(DMatrixRMaj matrix) {
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(matrix.getNumRows(), true, true);
        if (!eigen.decompose(matrix.copy())) {
            throw AnalysisException.noAnswer("The covariance of the estimates cannot be computed: it is not finite.");
        }
        return eigen;
    }

    private static double[] values(EigenDecomposition_F64<DMatrixRMaj> eigen) {
        return IntStream.range(0, eigen.getNumberOfEigenvalues())
                .mapToDouble(place -> eigen.getEigenvalue(place).getReal())
                .toArray();
    }

    /** The groups of an estimate's rows that a kind of errors asks for, and the covariance. */
    static Covariance of(
            Errors errors, Estimate estimate, SmallSample smallSample, long coefficients, Table table, int[] rows) {
        Sandwich sandwich = new Sandwich(estimate, smallSample, rows.length, coefficients);
        if (errors instanceof Errors.Robust) {
            return sandwich.robust();
        }
        if (errors instanceof Errors.Dyadic dyadic) {
            return sandwich.dyadic(Groups.Members.of(table.words(dyadic.first()), table.words(dyadic.second()), rows));
        }
        List<Groups> groups = errors.columns().stream()
                .map(name -> Groups.of(table.words(name), rows))
                .toList();
        return groups.size() == 1
                ? sandwich.clustered(groups.get(0))
                : sandwich.clustered(groups.get(0), groups.get(1));
    }
}
