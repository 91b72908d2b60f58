package entente.analysis.finding;

import static java.util.Objects.requireNonNull;

import entente.analysis.finding.FindingTable.Column;
import entente.analysis.model.FittedModel;
import entente.analysis.model.TermEstimate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a model gave.
 *
 * @param name what was modelled
 * @param method the model, with its settings
 * @param rowsUsed rows, years or pairs it rests on
 * @param unit what a row is
 * @param notUsed what was left out, and why
 * @param estimates its numbers
 * @param notes what a reader must know of it
 */
public record ModelResult(
        String name,
        String method,
        long rowsUsed,
        String unit,
        List<NotUsed> notUsed,
        FindingTable estimates,
        List<String> notes) {
    public ModelResult {
        requireNonNull(name, "name is null");
        requireNonNull(method, "method is null");
        requireNonNull(unit, "unit is null");
        notUsed = List.copyOf(notUsed);
        requireNonNull(estimates, "estimates is null");
        notes = List.copyOf(notes);
    }

    /** How a model was fitted, in a sentence. */
    static String method(FittedModel fitted) {
        return "%s; %s; errors %s, correction %s, against the %s."
                .formatted(
                        fitted.provenance().formula(),
                        fitted.provenance().method(),
                        fitted.provenance().errors(),
                        fitted.provenance().correction(),
                        fitted.provenance().distribution());
    }

    /**
     * A table of log-odds with their odds ratios.
     *
     * @param label each term in words
     */
    static FindingTable logOdds(String id, String title, List<TermEstimate> terms, UnaryOperator<String> label) {
        return new FindingTable(
                id,
                title,
                List.of(
                        Column.words("term", "Term"),
                        Column.numbers("estimate", "Estimate"),
                        Column.numbers("se", "Standard error"),
                        Column.numbers("z", "z"),
                        Column.numbers("p", "p"),
                        Column.numbers("odds_ratio", "Odds ratio")),
                terms.stream()
                        .map(term -> List.of(
                                Cell.of(label.apply(term.term()), term.term()),
                                Cell.of(term.estimate(), 4),
                                Cell.of(term.se(), 4),
                                Cell.of(term.z(), 2),
                                Cell.of(term.p(), 4),
                                Cell.of(Math.exp(term.estimate()), 3)))
                        .toList());
    }
}
