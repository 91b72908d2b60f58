package entente.analysis.model;

import java.util.List;

/** What dependence among the rows the standard errors must bear. */
public sealed interface Errors {
    /** None, and the variance the model implies: the inverse information, or RSS/(N−K) times (X′X)⁻¹. */
    record Classical() implements Errors {}

    /** None, and any variance: White (1980), "A Heteroskedasticity-Consistent Covariance Matrix Estimator", Econometrica
     * 48(4): 817–838. */
    record Robust() implements Errors {}

    /**
     * Any dependence within the groups of one or two columns. For two: V₁ + V₂ − V₁₂ (Cameron, Gelbach and Miller 2011,
     * "Robust Inference with Multiway Clustering", Journal of Business & Economic Statistics 29(2): 238–249).
     *
     * @param columns one or two names of columns
     */
    record Clustered(List<String> columns) implements Errors {
        public Clustered {
            columns = List.copyOf(columns);
            if (columns.isEmpty() || columns.size() > 2) {
                throw new IllegalArgumentException("one or two columns are needed, not " + columns.size());
            }
        }
    }

    /**
     * Any dependence between rows whose dyads share a member (Aronow, Samii and Assenova 2015, "Cluster–Robust Variance
     * Estimation for Dyadic Data", Political Analysis 23(4): 564–577).
     *
     * @param first the column with one member
     * @param second the column with the other
     */
    record Dyadic(String first, String second) implements Errors {}

    /** The columns of words it needs. */
    default List<String> columns() {
        if (this instanceof Clustered clustered) {
            return clustered.columns();
        }
        return this instanceof Dyadic dyadic ? List.of(dyadic.first(), dyadic.second()) : List.of();
    }
}
