package entente.analysis.finding;

import entente.analysis.finding.FormQuestion.Answer;
import entente.analysis.finding.FormQuestion.Between;
import entente.analysis.finding.HazardAnswer.Fit;
import entente.analysis.finding.RiskSet.Standing;
import entente.analysis.model.TermEstimate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The sentences of {@link SystematicForm}. */
final class FormWords {
    private static final double PER = 1000;

    private final Evidence evidence;
    private final List<FormQuestion> sub;
    private final List<FormQuestion> among;

    /**
     * Sentences on some questions.
     *
     * @param sub of a main activity and a sub-activity
     * @param among of two main activities
     */
    FormWords(Evidence evidence, List<FormQuestion> sub, List<FormQuestion> among) {
        this.evidence = evidence;
        this.sub = sub;
        this.among = among;
    }

    private static List<FormQuestion> of(List<FormQuestion> questions, Answer answer) {
        return questions.stream()
                .filter(question -> question.answer() == answer)
                .toList();
    }

    private static String names(List<FormQuestion> questions) {
        return Words.list(questions.stream()
                .map(question -> question.a().words() + " → " + question.b().words())
                .toList());
    }

    String sentence() {
        int tested = sub.size() - of(sub, Answer.NOT_TESTABLE).size();
        List<FormQuestion> supported = of(sub, Answer.SUPPORTED);
        String first = tested == 0
                ? "None of %d pairs of a main activity and a sub-activity can be tested with what is loaded: for each of them a list of one kind or of both is missing, in which absence would mean that there was none."
                        .formatted(sub.size())
                : "Of %d pairs of a main activity and a sub-activity %d can be tested with what is loaded; that the second follows the first between the same states is supported for %s."
                        .formatted(sub.size(), tested, supported.isEmpty() ? "none of them" : names(supported));
        List<String> others = new ArrayList<>();
        if (!of(among, Answer.SUPPORTED).isEmpty()) {
            List<FormQuestion> notWithin = of(among, Answer.SUPPORTED).stream()
                    .filter(question ->
                            question.test().filter(HazardAnswer::bornOutWithin).isEmpty())
                    .toList();
            others.add("supported for " + names(of(among, Answer.SUPPORTED))
                    + (notWithin.isEmpty()
                            ? ""
                            : ", though pairs compared with themselves do not bear out "
                                    + (notWithin.size()
                                                    == of(among, Answer.SUPPORTED)
                                                            .size()
                                            ? "any of it"
                                            : names(notWithin))));
        }
        if (!of(among, Answer.NOT_SUPPORTED).isEmpty()) {
            others.add("not supported for " + names(of(among, Answer.NOT_SUPPORTED)));
        }
        return others.isEmpty()
                ? first
                : first + " Among main activities it is " + String.join("; it is ", others) + ".";
    }

    List<String> said() {
        return Stream.concat(sub.stream(), among.stream())
                .filter(question -> question.test().isPresent())
                .map(FormWords::said)
                .toList();
    }

    private static String said(FormQuestion question) {
        HazardAnswer test = question.test().orElseThrow();
        Map<String, Long> acts = test.risk().actsAfter();
        return "%s (%s%s): %s. Odds against pairs without the first: %s after it, %s in the 1 to 3 years before it, %s longer before. %s after it came about by %s.%s"
                .formatted(
                        question.name(),
                        question.between()
                                .map(between -> between.a().id() + " and "
                                        + between.b().id() + ", "
                                        + between.window().words())
                                .orElse(""),
                        question.between().filter(Between::sampled).isPresent() ? ", in the sample" : "",
                        question.answer().words()
                                + test.failed()
                                        .map(step -> ", " + step.failure())
                                        .orElse(""),
                        ratio(test.main(), Standing.EARLIER),
                        ratio(test.main(), Standing.COMING),
                        ratio(test.main(), Standing.LATER),
                        Words.count(
                                acts.values().stream()
                                        .mapToLong(Long::longValue)
                                        .sum(),
                                "first act",
                                "first acts"),
                        Words.count(acts.size(), "act", "acts"),
                        test.bornOutWithin()
                                ? ""
                                : " Pairs compared with themselves do not bear it out: the share of years in which any such act began changed by %s in a thousand."
                                        .formatted(test.within()
                                                .term(Standing.EARLIER)
                                                .map(FormWords::perThousand)
                                                .orElse("what is not told")));
    }

    static String ratio(Fit fit, Standing standing) {
        return fit.term(standing)
                .map(found -> String.format(
                        Locale.ROOT,
                        "%.2f (%.2f–%.2f)",
                        Math.exp(found.estimate()),
                        Math.exp(found.estimate() - HazardAnswer.NORMAL * found.se()),
                        Math.exp(found.estimate() + HazardAnswer.NORMAL * found.se())))
                .orElse("not told");
    }

    static String perThousand(TermEstimate term) {
        return String.format(
                        Locale.ROOT,
                        "%.1f (%.1f to %.1f)",
                        PER * term.estimate(),
                        PER * (term.estimate() - HazardAnswer.NORMAL * term.se()),
                        PER * (term.estimate() + HazardAnswer.NORMAL * term.se()))
                .replace('-', '−');
    }

    List<String> unsaid() {
        Set<String> unsaid = new LinkedHashSet<>();
        Stream.concat(Side.MAIN.stream(), Side.SUB.stream())
                .filter(side -> side.instruments(evidence).isEmpty())
                .forEach(side -> unsaid.add(SystematicForm.capital(side.obstacle(evidence)) + "."));
        Stream.concat(sub.stream(), among.stream())
                .filter(question -> question.test().isEmpty()
                        && !question.a().instruments(evidence).isEmpty()
                        && !question.b().instruments(evidence).isEmpty())
                .forEach(question -> unsaid.add("%s: %s.".formatted(question.name(), question.why())));
        unsaid.add(
                "That one act brings about another. What drives both is not in the models, beyond what pairs were like when they"
                        + " entered; an order in time is the least that a result would show.");
        unsaid.add(
                "That acts which are not supported here do not follow: the lag would have to be told from the lead.");
        return new ArrayList<>(unsaid);
    }

    static List<String> caveats() {
        return List.of(
                "A pair of states enters in the first year of both lists in which it exists. That year shows what there is; pairs with"
                        + " an act of the second kind in it or before, by whatever source, are left out. From the next year on the pair"
                        + " is at risk until its first act of the second kind.",
                "Acts of the first kind from before entry have a term of their own, and the estimate without their pairs is given. An"
                        + " act of the same year says nothing of the order and has its own term too.",
                "Placebos: a first act that comes only 1 to %d years later, or later still, cannot have led to what came before. A lag that is no larger than such a lead shows a pair's kind, not an order."
                        .formatted(RiskSet.SOON),
                "Supported, a rule set down before the data were looked at: the 95 per cent interval of the lag lies above none; the lag"
                        + " is larger than each lead, beyond chance; and both hold without pairs with older acts, and without pairs"
                        + " tied by construction. Testable: at least %d common years, %d first acts, and %d of them after an act of the first kind that began while the pair was observed."
                                .formatted(
                                        FormQuestions.FEWEST_YEARS,
                                        FormQuestions.FEWEST_FIRST,
                                        FormQuestions.FEWEST_AFTER),
                "Tied by construction: one resolved act, or one row, counts on both sides, or a source says that an act of the second"
                        + " kind came from one of the first, which is what is to be tested. No dataset tested here asks for the one"
                        + " in its definition of the other.",
                "The model is a logit of pair-years with constants for years and for layers of pairs alike at entry (border on land,"
                        + " capabilities of both, an alliance so far, where loaded), a cubic of the years at risk (Carter and"
                        + " Signorino 2010), and errors for pairs that share a state (Aronow, Samii and Assenova 2015).",
                "An exercise, a mission or an alliance of many states makes first acts of many pairs at once; the errors allow for"
                        + " shared states, and not for all of that.",
                "In a sample, what no source reported counts as none, and a first act is the first that was reported.");
    }
}
