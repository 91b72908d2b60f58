package entente.analysis.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A model's outcome and terms, written as in R: {@code y ~ x1 + log(x2) + I(x3^2) + a:b + C(region)}.
 *
 * <p>Read are names (in backquotes if they are not plain), {@code I(…)} with {@code + - * / ^}, {@code log}, {@code log1p},
 * {@code exp}, {@code sqrt}, {@code abs}, categories as {@code C(x)} or {@code factor(x)}, interactions {@code a:b} and
 * {@code a*b} for {@code a + b + a:b}; {@code 0} or {@code - 1} leaves the intercept out. See Wilkinson and Rogers (1973),
 * "Symbolic Description of Factorial Models for Analysis of Variance", Applied Statistics 22(3): 392–399.
 */
public final class Formula {
    private final String text;
    private final Expression outcome;
    private final List<List<Factor>> terms;
    private final boolean intercept;

    Formula(String text, Expression outcome, List<List<Factor>> terms, boolean intercept) {
        this.text = text;
        this.outcome = outcome;
        this.terms = terms.stream().map(List::copyOf).toList();
        this.intercept = intercept;
    }

    /**
     * Reads a formula.
     *
     * @throws entente.analysis.AnalysisException if it cannot be read; the message says where it goes wrong
     */
    public static Formula parse(String text) {
        return new FormulaParser(text).formula();
    }

    /** The formula as it was written. */
    public String text() {
        return text;
    }

    /** The name of the outcome, in R's spelling. */
    public String outcomeLabel() {
        return outcome.label();
    }

    Expression outcome() {
        return outcome;
    }

    List<List<Factor>> terms() {
        return terms;
    }

    /** Whether the model has an intercept. */
    public boolean hasIntercept() {
        return intercept;
    }

    /** The columns to be read as numbers. */
    public Set<String> numberColumns() {
        Set<String> numbers = new LinkedHashSet<>();
        outcome.collectColumns(numbers);
        terms.forEach(term -> term.forEach(factor -> factor.collectColumns(numbers, new LinkedHashSet<>())));
        return numbers;
    }

    /** The columns to be read as words. */
    public Set<String> wordColumns() {
        Set<String> words = new LinkedHashSet<>();
        terms.forEach(term -> term.forEach(factor -> factor.collectColumns(new LinkedHashSet<>(), words)));
        return words;
    }
}
