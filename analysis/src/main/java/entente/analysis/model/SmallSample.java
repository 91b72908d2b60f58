package entente.analysis.model;

/**
 * The factor on robust variances for there being few groups (G) and rows (N) beside the coefficients (K). See Cameron and
 * Miller (2015), "A Practitioner's Guide to Cluster-Robust Inference", Journal of Human Resources 50(2): 317–372,
 * section II.B.
 */
public enum SmallSample {
    /** G/(G−1) · (N−1)/(N−K), as Stata does for linear models. Where each row is a group, this is N/(N−K). */
    FULL("G/(G−1) · (N−1)/(N−K)"),
    /** G/(G−1), as R's sandwich does for generalized linear models. */
    GROUPS("G/(G−1)"),
    /** No correction, as in the papers' large-sample formulas. */
    NONE("none");

    private final String formula;

    SmallSample(String formula) {
        this.formula = formula;
    }

    /** The formula. */
    public String formula() {
        return formula;
    }

    double factor(long groups, long rows, long coefficients) {
        double byGroups = (double) groups / (groups - 1);
        return switch (this) {
            case FULL -> byGroups * (rows - 1) / (rows - coefficients);
            case GROUPS -> byGroups;
            case NONE -> 1;
        };
    }
}
