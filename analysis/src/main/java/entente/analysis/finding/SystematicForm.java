package entente.analysis.finding;

import entente.analysis.finding.FormQuestion.Answer;
import entente.core.codebook.ActivityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Finding 4: whether the main activities come before the others between the same states. */
final class SystematicForm implements Question {
    @Override
    public int number() {
        return 4;
    }

    @Override
    public String title() {
        return "Systematic form";
    }

    @Override
    public Finding answer(Evidence evidence, Findings others) {
        FormQuestions asked = new FormQuestions(evidence);
        List<FormQuestion> sub = Side.MAIN.stream()
                .flatMap(a -> Side.SUB.stream().map(b -> asked.ask(a, b)))
                .toList();
        FormQuestion contacts = asked.ask(Side.CONTACTS, Side.ALLIANCES);
        List<FormQuestion> among = List.of(
                contacts,
                asked.ask(Side.ALLIANCES, Side.EXERCISES),
                asked.ask(Side.EXERCISES, Side.ALLIANCES),
                asked.ask(Side.COOPERATION, Side.EXERCISES),
                asked.ask(Side.EXERCISES, Side.COOPERATION),
                asked.ask(Side.ALLIANCES, Side.COOPERATION),
                asked.ask(Side.COOPERATION, Side.ALLIANCES));
        FormShown shown = new FormShown(sub, among);
        FormModels models = new FormModels(sub, among);
        FormWords words = new FormWords(evidence, sub, among);
        Set<String> sources = new TreeSet<>();
        models.tested()
                .forEach(question -> question.between().ifPresent(between -> {
                    sources.add(between.a().id());
                    sources.add(between.b().id());
                    sources.addAll(asked.baseline());
                }));
        return new Finding(
                number(),
                title(),
                "Do the sub-activities of defence diplomacy follow the main activities between the same states, as their results"
                        + " would, and alliances the contacts of officials?",
                words.sentence(),
                words.said(),
                words.unsaid(),
                shown.figures(),
                shown.tables(),
                models.models(),
                verdicts(sub, contacts),
                evidence.coverage(Arrays.asList(ActivityType.values())),
                FormWords.caveats(),
                List.copyOf(sources),
                evidence.provenance(
                        sources,
                        "pair-years at risk of a first act, each once for every question tested,",
                        models.tested().stream()
                                .mapToLong(question ->
                                        question.test().orElseThrow().risk().pairYears())
                                .sum(),
                        models.notUsed()));
    }

    private static List<Verdict> verdicts(List<FormQuestion> sub, FormQuestion contacts) {
        List<FormQuestion> tested =
                sub.stream().filter(question -> question.test().isPresent()).toList();
        List<FormQuestion> supported = tested.stream()
                .filter(question -> question.answer() == Answer.SUPPORTED)
                .toList();
        Ruling ruling = supported.isEmpty()
                ? Ruling.NOT_TESTABLE
                : supported.size() == sub.size() ? Ruling.SUPPORTED : Ruling.PARTLY;
        String evidence = tested.isEmpty()
                ? "None of the %d pairs of a main activity and a sub-activity can be tested with what is loaded."
                        .formatted(sub.size())
                : "Of %d pairs of a main activity and a sub-activity %d can be tested, and %d of these %s supported%s."
                        .formatted(
                                sub.size(),
                                tested.size(),
                                supported.size(),
                                supported.size() == 1 ? "is" : "are",
                                supported.isEmpty()
                                        ? ", which is no proof of the contrary"
                                        : ": "
                                                + Words.list(supported.stream()
                                                        .map(FormQuestion::name)
                                                        .toList()));
        List<Verdict> verdicts = new ArrayList<>();
        verdicts.add(new Verdict("systematic-form", ruling, evidence));
        verdicts.add(new Verdict("sub-activities-are-results", ruling, evidence));
        verdicts.add(new Verdict(
                "contacts-form-alliances",
                contacts.answer() == Answer.SUPPORTED ? Ruling.SUPPORTED : Ruling.NOT_TESTABLE,
                contacts.test()
                        .map(test -> capital(
                                        test.failed()
                                                .map(HazardAnswer.Step::failure)
                                                .orElse(
                                                        "first alliances come after contacts more often than before and without them"))
                                + ".")
                        .orElse(capital(contacts.why()) + ".")));
        return verdicts;
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
