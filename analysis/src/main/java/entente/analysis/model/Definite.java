package entente.analysis.model;

import entente.analysis.AnalysisException;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
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
            throw AnalysisException.noAnswer("The terms cannot be told apart in these rows: their information matrix is"
                    + " singular. Leave out a term that nearly repeats others.");
        }
        return new Definite(solver, matrix.getNumRows());
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
