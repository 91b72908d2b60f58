package entente.analysis.model;

/**
 * An estimated coefficient.
 *
 * @param term its name, in R's spelling
 * @param estimate its value, in units of the outcome (linear) or of log-odds (logit) for one unit of the term
 * @param se its standard error
 * @param z the estimate in standard errors
 * @param p the two-sided probability of a larger z were the coefficient zero
 */
public record TermEstimate(String term, double estimate, double se, double z, double p) {}
