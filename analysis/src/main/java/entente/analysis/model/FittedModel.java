package entente.analysis.model;

import java.util.List;

/**
 * A fitted model.
 *
 * @param n rows used
 * @param dropped rows left out
 * @param logLik the log-likelihood at the estimate, natural logarithm; of a linear model that of normal errors
 * @param terms the coefficients in the order of the formula
 * @param leftOut coefficients that could not be estimated, with the reason
 * @param notes what a reader must know
 * @param covariance of the coefficients, row by row
 * @param provenance what it rests on
 */
public record FittedModel(
        long n,
        long dropped,
        double logLik,
        List<TermEstimate> terms,
        List<LeftOut> leftOut,
        List<String> notes,
        List<List<Double>> covariance,
        Provenance provenance) {
    public FittedModel {
        terms = List.copyOf(terms);
        leftOut = List.copyOf(leftOut);
        notes = List.copyOf(notes);
        covariance = List.copyOf(covariance);
    }

    /**
     * The coefficient of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public TermEstimate term(String name) {
        return terms.stream()
                .filter(term -> term.term().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no term " + name));
    }
}
