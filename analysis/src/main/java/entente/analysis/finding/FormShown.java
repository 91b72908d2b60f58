package entente.analysis.finding;

import entente.analysis.finding.FindingTable.Column;
import entente.analysis.finding.FormQuestion.Answer;
import entente.analysis.finding.FormQuestion.Between;
import entente.analysis.finding.HazardAnswer.Fit;
import entente.analysis.finding.RiskSet.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures and tables of {@link SystematicForm}. */
final class FormShown {
    private static final double PER = 1000;
    /** The sub-activities, and alliances, of which the paper says that contacts form them. */
    private static final List<Side> COLUMNS =
            Stream.concat(Side.SUB.stream(), Stream.of(Side.ALLIANCES)).toList();

    private static final List<Standing> ORDER = List.of(Standing.LATER, Standing.COMING, Standing.EARLIER);

    private final List<FormQuestion> all;
    private final List<FormQuestion> tested;

    FormShown(List<FormQuestion> sub, List<FormQuestion> among) {
        this.all = Stream.concat(sub.stream(), among.stream()).toList();
        this.tested =
                all.stream().filter(question -> question.test().isPresent()).toList();
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(
                "matrix",
                "Which main activity is followed by which sub-activity, or by alliances, between the same states.",
                all.stream()
                        .map(question -> question.name() + ": "
                                + question.answer().words()
                                + (question.obstacle().isEmpty() ? "" : ", " + question.obstacle()))
                        .collect(Collectors.joining("; ", "", ".")),
                "Rows come first, columns after. Filled: supported. Outlined and hatched: tested and not supported, with the step that"
                        + " failed. Pale: not testable, with what is missing, and how many acts of the column a source says came from one of the row. The number is the odds of the first such act in a year"
                        + " after one of the row, against pairs without.",
                new Drawing.Grid(
                        COLUMNS.stream().map(Side::label).toList(),
                        Side.MAIN.stream()
                                .map(row -> new Drawing.GridRow(
                                        row.label(),
                                        COLUMNS.stream()
                                                .map(column -> cell(row, column))
                                                .toList()))
                                .toList()),
                answers()));
        if (!tested.isEmpty()) {
            figures.add(new Figure(
                    "order",
                    "Odds of the first act of the second kind, before and after the first act of the first kind.",
                    tested.stream()
                            .map(question -> "%s: %s longer before, %s in the 1 to 3 years before, %s after"
                                    .formatted(
                                            question.name(),
                                            ratio(question, Standing.LATER),
                                            ratio(question, Standing.COMING),
                                            ratio(question, Standing.EARLIER)))
                            .collect(Collectors.joining("; ", "", ".")),
                    "Against pairs without an act of the first kind, on a scale of powers; bars span 95 per cent. If one led to the"
                            + " other, the filled mark would lie right of the hollow ones. Where they lie alike, pairs of this kind have"
                            + " both, in whatever order.",
                    new Drawing.Intervals(
                            "times the odds of pairs without",
                            tested.stream().map(FormShown::group).toList()),
                    counts()));
        }
        return figures;
    }

    private static String ratio(FormQuestion question, Standing standing) {
        return question.test()
                .map(test -> FormWords.ratio(test.main(), standing))
                .orElse("");
    }

    private Drawing.GridCell cell(Side row, Side column) {
        return all.stream()
                .filter(question -> question.a().equals(row) && question.b().equals(column))
                .findFirst()
                .map(FormShown::cell)
                .orElse(new Drawing.GridCell(Drawing.Look.NONE, "", List.of()));
    }

    private static Drawing.GridCell cell(FormQuestion question) {
        if (question.test().isEmpty()) {
            List<String> lines = new ArrayList<>(List.of(question.obstacle()));
            if (question.told() > 0) {
                lines.add("by construction: " + Words.count(question.told(), "act", "acts"));
            }
            return new Drawing.GridCell(Drawing.Look.OPEN, question.answer().words(), lines);
        }
        HazardAnswer test = question.test().orElseThrow();
        List<String> lines = new ArrayList<>(List.of("×" + FormWords.ratio(test.main(), Standing.EARLIER)));
        if (question.between().filter(Between::sampled).isPresent()) {
            lines.add("in a sample");
        }
        lines.add(test.failed().map(HazardAnswer.Step::brief).orElse("more often after than before"));
        return new Drawing.GridCell(
                question.answer() == Answer.SUPPORTED ? Drawing.Look.YES : Drawing.Look.NO,
                question.answer().words(),
                lines);
    }

    private static Drawing.IntervalGroup group(FormQuestion question) {
        HazardAnswer test = question.test().orElseThrow();
        List<Drawing.Interval> intervals = new ArrayList<>();
        for (Standing standing : ORDER) {
            test.main()
                    .term(standing)
                    .ifPresent(term -> intervals.add(new Drawing.Interval(
                            switch (standing) {
                                case EARLIER -> "after";
                                case COMING -> "1–3 years before";
                                default -> "longer before";
                            },
                            Math.exp(term.estimate()),
                            Math.exp(term.estimate() - HazardAnswer.NORMAL * term.se()),
                            Math.exp(term.estimate() + HazardAnswer.NORMAL * term.se()),
                            standing == Standing.EARLIER)));
        }
        return new Drawing.IntervalGroup(question.name(), question.answer().words(), intervals);
    }

    List<FindingTable> tables() {
        return tested.isEmpty() ? List.of(answers()) : List.of(answers(), robustness(), counts());
    }

    private FindingTable answers() {
        return new FindingTable(
                "answers",
                "Every question and what can be said",
                List.of(
                        Column.words("first", "First"),
                        Column.words("then", "Then"),
                        Column.words("answer", "Answer"),
                        Column.words("sources", "By"),
                        Column.words("kind", "Kind"),
                        Column.words("years", "Years"),
                        Column.numbers("told", "By construction"),
                        Column.words("why", "Why")),
                all.stream()
                        .map(question -> List.of(
                                Cell.of(question.a().label()),
                                Cell.of(question.b().label()),
                                Cell.of(question.answer().words()),
                                Cell.of(question.between()
                                        .map(between -> between.a().id() + ", "
                                                + between.b().id())
                                        .orElse("")),
                                Cell.of(question.between()
                                        .map(between -> between.sampled() ? "in a sample" : "in full")
                                        .orElse("")),
                                Cell.of(question.between()
                                        .map(Between::window)
                                        .map(Window::words)
                                        .orElse("")),
                                Cell.of(question.told()),
                                Cell.of(question.test()
                                        .map(test -> test.failed()
                                                .map(HazardAnswer.Step::failure)
                                                .orElse("all steps are passed"))
                                        .orElse(question.why()))))
                        .toList());
    }

    private FindingTable robustness() {
        List<List<Cell>> rows = new ArrayList<>();
        for (FormQuestion question : tested) {
            HazardAnswer test = question.test().orElseThrow();
            add(rows, question, "All pairs at risk", test.main());
            add(rows, question, "Without older ties of the first kind", test.fresh());
            test.apart()
                    .ifPresent(fit -> add(
                            rows,
                            question,
                            "Without %d pairs tied by construction"
                                    .formatted(question.between()
                                            .map(Between::constructed)
                                            .orElse(0L)),
                            fit));
            add(rows, question, "The other way round", test.back());
            rows.add(List.of(
                    Cell.of(question.name()),
                    Cell.of("Pairs compared with themselves, more of a thousand years"),
                    within(test, Standing.EARLIER),
                    within(test, Standing.COMING),
                    Cell.EMPTY,
                    Cell.EMPTY,
                    test.within().model().map(model -> Cell.of(model.n())).orElse(Cell.EMPTY),
                    Cell.of(test.within().why())));
        }
        return new FindingTable(
                "robustness",
                "Odds ratios of the first act of the second kind, with 95 per cent intervals, all ways",
                List.of(
                        Column.words("question", "Question"),
                        Column.words("model", "Model"),
                        Column.words("after", "After"),
                        Column.words("coming", "1–3 years before"),
                        Column.words("later", "Longer before"),
                        Column.words("old", "Older ties"),
                        Column.numbers("pair_years", "Pair-years"),
                        Column.words("note", "Note")),
                rows);
    }

    private static void add(List<List<Cell>> rows, FormQuestion question, String model, Fit fit) {
        rows.add(List.of(
                Cell.of(question.name()),
                Cell.of(model),
                ratio(fit, Standing.EARLIER),
                ratio(fit, Standing.COMING),
                ratio(fit, Standing.LATER),
                ratio(fit, Standing.OLD),
                fit.model().map(fitted -> Cell.of(fitted.n())).orElse(Cell.EMPTY),
                Cell.of(fit.why())));
    }

    private static Cell ratio(Fit fit, Standing standing) {
        return fit.term(standing)
                .map(term -> Cell.of(
                        FormWords.ratio(fit, standing), String.format(Locale.ROOT, "%.6f", Math.exp(term.estimate()))))
                .orElse(Cell.EMPTY);
    }

    private static Cell within(HazardAnswer test, Standing standing) {
        return test.within()
                .term(standing)
                .map(term ->
                        Cell.of(FormWords.perThousand(term), String.format(Locale.ROOT, "%.6f", PER * term.estimate())))
                .orElse(Cell.EMPTY);
    }

    private FindingTable counts() {
        List<List<Cell>> rows = new ArrayList<>();
        for (FormQuestion question : tested) {
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
                "First acts of the second kind, by what the pair had of the first kind",
                List.of(
                        Column.words("question", "Question"),
                        Column.words("standing", "What the pair had in the year"),
                        Column.numbers("pair_years", "Pair-years at risk"),
                        Column.numbers("first", "First acts"),
                        Column.numbers("per_thousand", "Per thousand")),
                rows);
    }
}
