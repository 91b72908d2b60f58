package entente.analysis.model;

import java.util.List;
import org.ejml.data.DMatrixRMaj;

/**
 * The covariance of estimates, and how it came about.
 *
 * @param matrix in the columns' own units
 * @param description the kind of errors, with the numbers of groups
 * @param correction the small-sample correction, with its value
 * @param degreesOfFreedom those of the distribution a linear model's coefficients are held against
 * @param notes what a reader must know
 */
record Covariance(
        DMatrixRMaj matrix, String description, String correction, long degreesOfFreedom, List<String> notes) {}
