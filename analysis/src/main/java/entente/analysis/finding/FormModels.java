package entente.analysis.finding;

import entente.analysis.finding.RiskSet.Standing;
import entente.analysis.model.FittedModel;
import entente.analysis.model.TermEstimate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The models of {@link SystematicForm}, with what was left out of them. */
final class FormModels {
    private final List<FormQuestion> tested;

    FormModels(List<FormQuestion> sub, List<FormQuestion> among) {
        this.tested = Stream.concat(sub.stream(), among.stream())
                .filter(question -> question.test().isPresent())
                .toList();
    }

    /** The questions that could be tested. */
    List<FormQuestion> tested() {
        return tested;
    }

    /** What was left out, over all questions. */
    List<NotUsed> notUsed() {
        return tested.stream()
                .flatMap(question -> {
                    RiskSet risk = question.test().orElseThrow().risk();
                    return Stream.of(
                            new NotUsed(
                                    question.name()
                                            + ", pairs: an act of the second kind by the year in which they enter",
                                    risk.already()),
                            new NotUsed(
                                    question.name() + ", pair-years: the year in which they enter", risk.entryYears()));
                })
                .toList();
    }

    List<ModelResult> models() {
        return tested.stream()
                .flatMap(question ->
                        question.test().orElseThrow().main().model().map(fitted -> model(question, fitted)).stream())
                .toList();
    }

    private static ModelResult model(FormQuestion question, FittedModel fitted) {
        RiskSet risk = question.test().orElseThrow().risk();
        List<TermEstimate> shown = fitted.terms().stream()
                .filter(term -> !term.term().startsWith("C("))
                .toList();
        List<String> notes = new ArrayList<>(fitted.notes());
        fitted.leftOut().forEach(term -> notes.add(term.term() + " is left out: " + term.reason() + "."));
        notes.add("%d constants of years and of layers of pairs are not shown. Log-likelihood %.3f."
                .formatted(fitted.terms().size() - shown.size(), fitted.logLik()));
        notes.add("%,d pairs, of which %,d had a first act."
                .formatted(risk.pairs().size(), risk.first()));
        return new ModelResult(
                question.name(),
                ModelResult.method(fitted),
                fitted.n(),
                "pairs of states by year",
                question.test().orElseThrow().main().leftOut(),
                ModelResult.logOdds(
                        "model-" + question.id(),
                        "Log-odds of the first act of the second kind in a year",
                        shown,
                        FormModels::words),
                notes);
    }

    private static String words(String term) {
        return Stream.of(Standing.values())
                .filter(standing -> standing.term().equals(term))
                .map(Standing::words)
                .findFirst()
                .orElse(term);
    }
}
