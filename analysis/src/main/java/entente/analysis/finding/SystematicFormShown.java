package entente.analysis.finding;

import entente.analysis.finding.FindingTable.Column;
import entente.analysis.finding.FormQuestion.Answer;
import entente.analysis.finding.FormQuestion.Between;
import entente.analysis.finding.HazardTest.Fit;
import entente.analysis.finding.RiskSet.Standing;
import entente.analysis.model.TermEstimate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The sentences, figures and tables of {@link SystematicForm}. */
final class SystematicFormShown {
    private static final double PER = 1000;

    private final List<FormQuestion> sub;
    private final List<FormQuestion> among;

    SystematicFormShown(List<FormQuestion> sub, List<FormQuestion> among) {
        this.sub = sub;
        this.among = among;
    }

    private Stream<FormQuestion> all() {
        return Stream.concat(sub.stream(), among.stream());
    }

    /** The questions that could be tested. */
    List<FormQuestion> tested() {
        return all().filter(question -> question.test().isPresent()).toList();
    }

    private static long count(List<FormQuestion> questions, Answer answer) {
        return questions.stream()
                .filter(question -> question.answer() == answer)
                .count();
    }

    String sentence() {
        return "Of %d pairs of a main activity and a sub-activity %d can be tested with what is loaded; that the second follows the first is supported for %d and not for %d."
                .formatted(
                        sub.size(),
                        sub.size() - count(sub, Answer.NOT_TESTABLE),
                        count(sub, Answer.SUPPORTED),
                        count(sub, Answer.NOT_SUPPORTED));
    }

    List<String> said() {
        return tested().stream().map(this::said).toList();
    }

    private String said(FormQuestion question) {
        HazardTest test = question.test().orElseThrow();
        return "%s (%s, %s%s): %s. Odds of the first in a year %s after an earlier one, %s in the 1 to 3 years before it, %s longer before; the other way round %s."
                .formatted(
                        question.name(),
                        datasets(question),
                        question.between()
                                .map(Between::window)
                                .map(Window::words)
                                .orElse(""),
                        question.between().filter(Between::sampled).isPresent() ? ", in the sample" : "",
                        question.answer().words()
                                + test.failed()
                                        .map(step -> ", since it does not hold that " + step.name())
                                        .orElse(""),
                        ratio(test.main().term(Standing.EARLIER)),
                        ratio(test.main().term(Standing.COMING)),
                        ratio(test.main().term(Standing.LATER)),
                        ratio(test.back().term(Standing.EARLIER)));
    }

    private static String datasets(FormQuestion question) {
        return question.between()
                .map(between -> between.a().id() + " and " + between.b().id())
                .orElse("");
    }

    static String ratio(Optional<TermEstimate> term) {
        return term.map(found -> String.format(
                        Locale.ROOT,
                        "%.2f (%.2f–%.2f)",
                        Math.exp(found.estimate()),
                        Math.exp(found.estimate() - HazardTest.NORMAL * found.se()),
                        Math.exp(found.estimate() + HazardTest.NORMAL * found.se())))
                .orElse("not told");
    }

    List<String> unsaid() {
        Set<String> unsaid = new LinkedHashSet<>();
        all().filter(question -> question.test().isEmpty())
                .forEach(question -> unsaid.add("%s: %s.".formatted(question.name(), question.why())));
        return List.copyOf(unsaid);
    }

    List<String> caveats() {
        return List.of();
    }

    List<NotUsed> notUsed() {
        return tested().stream()
                .flatMap(question -> Stream.of(new NotUsed(
                        "%s: pairs that may have had the second by the year in which they enter"
                                .formatted(question.name()),
                        question.test().orElseThrow().risk().already())))
                .toList();
    }

    List<Figure> figures() {
        return List.of();
    }

    List<FindingTable> tables() {
        List<FindingTable> tables = new ArrayList<>();
        tables.add(answers());
        if (!tested().isEmpty()) {
            tables.add(counts());
        }
        return tables;
    }

    private FindingTable answers() {
        return new FindingTable(
                "answers",
                "Every question, and what can be said",
                List.of(
                        Column.words("first", "First"),
                        Column.words("then", "Then"),
                        Column.words("answer", "Answer"),
                        Column.words("sources", "Sources"),
                        Column.words("years", "Years"),
                        Column.words("lag", "After"),
                        Column.words("coming", "1–3 years before"),
                        Column.words("later", "Longer before"),
                        Column.words("fresh", "Without old"),
                        Column.words("reverse", "Reverse"),
                        Column.words("why", "Why not")),
                all().map(question -> List.of(
                                Cell.of(question.a().label()),
                                Cell.of(question.b().label()),
                                Cell.of(question.answer().words()),
                                Cell.of(datasets(question)),
                                Cell.of(question.between()
                                        .map(Between::window)
                                        .map(Window::words)
                                        .orElse("")),
                                ratioCell(question, HazardTest::main, Standing.EARLIER),
                                ratioCell(question, HazardTest::main, Standing.COMING),
                                ratioCell(question, HazardTest::main, Standing.LATER),
                                ratioCell(question, HazardTest::fresh, Standing.EARLIER),
                                ratioCell(question, HazardTest::back, Standing.EARLIER),
                                Cell.of(question.why()
                                        + question.test()
                                                .map(t -> t.main().why())
                                                .orElse(""))))
                        .toList());
    }

    private static Cell ratioCell(
            FormQuestion question, java.util.function.Function<HazardTest, Fit> fit, Standing standing) {
        return question.test()
                .map(test -> Cell.of(ratio(fit.apply(test).term(standing))))
                .orElse(Cell.EMPTY);
    }

    private FindingTable counts() {
        List<List<Cell>> rows = new ArrayList<>();
        for (FormQuestion question : tested()) {
            question.test()
                    .orElseThrow()
                    .counts()
                    .forEach(count -> rows.add(List.of(
                            Cell.of(question.name()),
                            Cell.of(count.standing().words()),
                            Cell.of(count.pairYears()),
                            Cell.of(count.first()),
                            count.pairYears() == 0
                                    ? Cell.EMPTY
                                    : Cell.of(PER * count.first() / count.pairYears(), 2))));
        }
        return new FindingTable(
                "counts",
                "First acts by what a pair had of the other kind",
                List.of(
                        Column.words("question", "Question"),
                        Column.words("standing", "What the pair had"),
                        Column.numbers("pair_years", "Pair-years at risk"),
                        Column.numbers("first", "First acts"),
                        Column.numbers("per_thousand", "Per thousand")),
                rows);
    }

    List<ModelResult> models() {
        return List.of();
    }
}
