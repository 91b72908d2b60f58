package entente.analysis.model;

import org.ejml.data.DMatrixRMaj;

/**
 * What an estimator comes to, in scaled units.
 *
 * @param design the design it worked on
 * @param coefficients one for each column
 * @param bread the inverse of the negative second derivative of the (quasi-)log-likelihood
 * @param scores the first derivative, observation by observation
 * @param logLikelihood at the estimate, natural logarithm
 * @param iterations steps taken
 */
// estimates are never compared
@SuppressWarnings("ArrayRecordComponent")
record Estimate(
        ScaledDesign design,
        double[] coefficients,
        DMatrixRMaj bread,
        Scores scores,
        double logLikelihood,
        int iterations) {}
