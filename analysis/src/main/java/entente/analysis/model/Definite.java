package entente.analysis.model;

import entente.analysis.AnalysisException;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;
import org.ejml.interfaces.linsol.LinearSolverDense;

/** Solves with symmetric positive definite matrices by Cholesky's decomposition. */
final class Definite {
    private final LinearSolverDense<DMatrixRMaj> solver;
    private final int width;

    private Definite(LinearSolverDense<DMatrixRMaj> solver, int width) {
        this.solver = solver;
        this.width = width;
    }

    /**
     * Decomposes a matrix.
     *
     * @throws AnalysisException if it is singular as far as a computer can tell
     */
    static Definite of(DMatrixRMaj matrix) {
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.chol(matrix.getNumRows());
        if (!solver.setA(matrix.copy())) {
            throw singular();
        }
        return new Definite(solver, matrix.getNumRows());
    }

    /**
     * Decomposes a matrix, none of whose columns may be determined by earlier ones but for a share of its length.
     *
     * @param share the least share of a diagonal number that must be left when earlier columns are taken out
     * @throws AnalysisException if less is left
     */
    static Definite of(DMatrixRMaj matrix, double share) {
        CholeskyDecomposition_F64<DMatrixRMaj> decomposition =
                DecompositionFactory_DDRM.chol(matrix.getNumRows(), true);
        if (decomposition.decompose(matrix.copy())) {
            DMatrixRMaj triangle = decomposition.getT(null);
            for (int place = 0; place < matrix.getNumRows(); place++) {
                double left = triangle.get(place, place) * triangle.get(place, place);
                if (!(left > share * matrix.get(place, place))) {
                    throw singular();
                }
            }
        }
        return of(matrix);
    }

    private static AnalysisException singular() {
        return AnalysisException.noAnswer("The terms cannot be told apart in these rows: their information matrix is"
                + " singular. Leave out a term that nearly repeats others.");
    }

    double[] solve(double[] right) {
        DMatrixRMaj solution = new DMatrixRMaj(width, 1);
        solver.solve(new DMatrixRMaj(right), solution);
        return solution.getData();
    }

    DMatrixRMaj inverse() {
        DMatrixRMaj inverse = new DMatrixRMaj(width, width);
        solver.invert(inverse);
        return inverse;
    }
}
