package entente.analysis.finding;

import entente.analysis.AnalysisException;
import entente.analysis.finding.FindingTable.Column;
import entente.analysis.model.Errors;
import entente.analysis.model.FittedModel;
import entente.analysis.model.Formula;
import entente.analysis.model.ModelRequest;
import entente.analysis.model.ModelRequest.Family;
import entente.analysis.model.Regression;
import entente.analysis.model.SmallSample;
import entente.analysis.model.TermEstimate;
import entente.core.codebook.ActivityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finding 6: whether states that exercised, with allies or with others, began disputes more or less often in the year after.
 * The design follows Kuo and Blankenship (2022), "Deterrence and Restraint: Do Joint Military Exercises Escalate Conflict?",
 * Journal of Conflict Resolution 66(1): 3-31, in its directed pairs and its two kinds of partners, and not in its two stages.
 */
final class PeaceOrWar implements Question {
    private static final int FIRST = 1980;
    private static final int LAST = 2010;

    private static final double LEVEL = 0.05;
    private static final double NORMAL = 1.959964;
    private static final double PER = 100_000;

    private static final String MAIN = "Logit, controls, 1981–2010";
    private static final String ANY = "Any exercise, controls, 1981–2010";

    private static final String LINEAR = "Linear probability, per 100,000";

    private static final String BY_PARTNER = "with_allies + with_others + with_target";

    private static final Map<String, String> LISTS = new LinkedHashMap<>();
    private static final Map<String, String> NEEDED = new LinkedHashMap<>();
    private static final Map<String, List<String>> CONTROLS = new LinkedHashMap<>();

    static {
        LISTS.put("gml", "gml-mid");
        LISTS.put("mid", "cow-mid");
        NEEDED.put("mme", "Who exercised with whom, by one procedure, 1980 to 2010");
        NEEDED.put("atop", "Which partners were allies, and which were not");
        NEEDED.put("gml-mid", "Who began a dispute with whom, after Gibler, Miller and Little's review");
        NEEDED.put("cow-mid", "Who began a dispute with whom, by COW");
        CONTROLS.put("cow-contiguity", List.of("land_contiguity"));
        CONTROLS.put("cow-nmc", List.of("cinc1", "cinc2"));
        CONTROLS.put("democracy", List.of("v2x_polyarchy1", "v2x_polyarchy2"));
    }

    @Override
    public int number() {
        return 6;
    }

    @Override
    public String title() {
        return "Peace or war";
    }

    /** A model as a row of the table; either a fit or the reason why there is none. */
    private record Row(String list, String name, Optional<FittedModel> fit, String why, long began) {
        /** Of the linear model, estimates are shown for 100,000 pair-years. */
        double scale() {
            return name.equals(LINEAR) ? PER : 1;
        }

        Optional<TermEstimate> term(String name) {
            return fit.flatMap(model -> model.terms().stream()
                    .filter(term -> term.term().equals(name))
                    .findFirst());
        }
    }

    @Override
    public Finding answer(Evidence evidence, Findings others) {
        Set<String> loaded = evidence.loaded();
        List<String> lists = LISTS.keySet().stream()
                .filter(list -> loaded.contains(LISTS.get(list)))
                .toList();
        boolean testable = !lists.isEmpty() && loaded.contains("mme") && loaded.contains("atop");
        List<String> sources = new ArrayList<>();
        if (testable) {
            sources.addAll(List.of("mme", "atop"));
            lists.forEach(list -> sources.add(LISTS.get(list)));
            CONTROLS.keySet().stream().filter(loaded::contains).forEach(sources::add);
        }
        Optional<DirectedYears> years = testable
                ? Optional.of(DirectedYears.of(
                        evidence,
                        FIRST,
                        LAST,
                        lists,
                        CONTROLS.entrySet().stream()
                                .filter(entry -> loaded.contains(entry.getKey()))
                                .flatMap(entry -> entry.getValue().stream())
                                .toList()))
                : Optional.empty();
        List<Row> rows =
                years.map(known -> rows(known, lists, evidence.program())).orElse(List.of());
        List<FindingTable> tables = new ArrayList<>();
        if (!rows.isEmpty()) {
            tables.add(modelTable(rows));
        }
        List<List<Cell>> rates = years.map(known -> rates(known, lists)).orElse(List.of());
        FindingTable ratesTable = ratesTable(rates);
        tables.add(neededTable(evidence, loaded));
        return new Finding(
                number(),
                title(),
                "Do states that hold joint exercises, with allies or with others, begin militarised disputes more or less often in the year"
                        + " after?",
                sentence(evidence, rows, loaded),
                said(rows),
                unsaid(testable),
                rates.isEmpty() ? List.of() : List.of(figure(ratesTable)),
                tables,
                rows.stream()
                        .filter(row -> row.name().equals(MAIN) && row.fit().isPresent())
                        .map(PeaceOrWar::model)
                        .toList(),
                verdicts(rows),
                evidence.coverage(List.of(ActivityType.EXERCISE)),
                caveats(),
                sources,
                evidence.provenance(
                        sources,
                        "directed pairs and years",
                        years.map(known -> (long) known.table().rows()).orElse(0L),
                        List.of()));
    }

    private static List<Row> rows(DirectedYears years, List<String> lists, String version) {
        String controls = " + " + String.join(" + ", years.terms());
        List<Row> rows = new ArrayList<>();
        for (String list : lists) {
            long began = began(years, list);
            String since = " + %1$s_since + I(%1$s_since^2) + I(%1$s_since^3)".formatted(list);
            String full = BY_PARTNER + controls + since;
            rows.add(fit(years, list, MAIN, Family.LOGIT, list + " ~ " + full, began, version));
            String any = list + " ~ any + with_target" + controls + since;
            rows.add(fit(years, list, ANY, Family.LOGIT, any, began, version));
            String bare = list + " ~ " + BY_PARTNER + since;
            rows.add(fit(years, list, "Without controls", Family.LOGIT, bare, began, version));
            String later = list + DirectedYears.LATER + " ~ " + full;
            rows.add(fit(years, list, "From 1991 on", Family.LOGIT, later, began, version));
            rows.add(fit(years, list, LINEAR, Family.LPM, list + " ~ " + full, began, version));
        }
        return rows;
    }

    private static long began(DirectedYears years, String list) {
        long began = 0;
        for (int row = 0; row < years.table().rows(); row++) {
            began += years.table().numbers(list).value(row) == 1 ? 1 : 0;
        }
        return began;
    }

    private static Row fit(
            DirectedYears years, String list, String name, Family family, String formula, long began, String version) {
        ModelRequest request = new ModelRequest(
                family,
                Formula.parse(formula),
                new Errors.Clustered(List.of("dyad")),
                SmallSample.FULL,
                List.of(),
                Optional.empty(),
                version);
        try {
            return new Row(list, name, Optional.of(Regression.fit(years.table(), request)), "", began);
        } catch (AnalysisException e) {
            return new Row(list, name, Optional.empty(), String.valueOf(e.getMessage()), began);
        }
    }

    private static String direction(Optional<TermEstimate> term) {
        return term.map(found -> found.p() >= LEVEL
                        ? "not distinguishable from none"
                        : found.estimate() > 0 ? "more disputes" : "fewer disputes")
                .orElse("no estimate");
    }

    private static List<String> directions(List<Row> rows, String name, String term) {
        return rows.stream()
                .filter(row -> row.name().equals(name))
                .map(row -> direction(row.term(term)))
                .toList();
    }

    private static Row main(List<Row> rows, String list) {
        return rows.stream()
                .filter(row -> row.list().equals(list) && row.name().equals(MAIN))
                .findFirst()
                .orElseThrow();
    }

    private static String ratio(Row row, String term) {
        return row.term(term)
                .map(found -> String.format(
                        Locale.ROOT,
                        "%.2f (%.2f to %.2f)",
                        Math.exp(found.estimate()),
                        Math.exp(found.estimate() - NORMAL * found.se()),
                        Math.exp(found.estimate() + NORMAL * found.se())))
                .orElse("not estimable");
    }

    private static String title(String list) {
        return list.equals("gml") ? "Gibler, Miller and Little" : "COW MID";
    }

    private static String sentence(Evidence evidence, List<Row> rows, Set<String> loaded) {
        if (rows.isEmpty()) {
            return "Whether exercises go with peace or with war cannot be said from this record, which lacks %s."
                    .formatted(Words.list(NEEDED.keySet().stream()
                            .filter(dataset -> !loaded.contains(dataset))
                            .map(evidence::title)
                            .toList()));
        }
        return "Odds of beginning a dispute in the year after an exercise, against those without one, were %s."
                .formatted(Words.list(rows.stream()
                        .map(Row::list)
                        .distinct()
                        .map(list -> "by %s %s with allies and %s with others"
                                .formatted(
                                        title(list),
                                        ratio(main(rows, list), "with_allies"),
                                        ratio(main(rows, list), "with_others")))
                        .toList()));
    }

    private static List<String> said(List<Row> rows) {
        List<String> said = new ArrayList<>();
        rows.stream().map(Row::list).distinct().forEach(list -> {
            Row main = main(rows, list);
            said.add(
                    "By %s, %s of one state against another began among originators in the window. With controls, the year after exercises with allies shows %s, after exercises with others %s, after exercises with the target itself %s (at the level of 5 per cent)."
                            .formatted(
                                    title(list),
                                    Words.count(main.began(), "dispute", "disputes"),
                                    direction(main.term("with_allies")),
                                    direction(main.term("with_others")),
                                    direction(main.term("with_target"))));
        });
        return said;
    }

    private static List<String> unsaid(boolean testable) {
        return testable
                ? List.of(
                        "What exercises do: states exercise where they expect trouble, and powerful states do both more. The numbers are associations, and the two stages by which Kuo and Blankenship (2022) meet this are not repeated here.",
                        "That a threatened attack was deterred: a dispute that did not happen leaves no row.",
                        "Anything on exercises that no newspaper reported: the exercises are a sample, and their absence is taken for none.")
                : List.of(
                        "Whether states that exercise begin more or fewer disputes: that takes exercises, alliances and disputes by pair and year, as the table lists.");
    }

    private static List<String> caveats() {
        return List.of(
                "Exercises are those of the Multinational Military Exercises, a sample from newspapers, 1980 to 2010; all terms are of the year before, so outcomes are of 1981 to 2010.",
                "An exercise counts for the exerciser where it had a partner other than the target; that the target took part as well is not told apart, but exercises with the target have a term of their own.",
                "An ally is a state with which ATOP has a defence obligation in that year.",
                "A dispute is begun by the state on side A, which acted first; originators only. Years in which one goes on and none begins are left out.",
                "Time since the last dispute begun counts from 1946, or from the pair's first year after that.");
    }

    private static FindingTable modelTable(List<Row> rows) {
        return new FindingTable(
                "models",
                "The models side by side: association of exercises in the year before with the beginning of a dispute",
                List.of(
                        Column.words("list", "List of disputes"),
                        Column.words("model", "Model"),
                        Column.words("with_allies", "With allies"),
                        Column.words("with_others", "With others"),
                        Column.words("any", "Any"),
                        Column.words("with_target", "With the target"),
                        Column.numbers("rows", "Pair-years"),
                        Column.numbers("left_out", "Left out"),
                        Column.words("note", "Note")),
                rows.stream()
                        .map(row -> List.of(
                                Cell.of(title(row.list()), row.list()),
                                Cell.of(row.name()),
                                estimate(row, "with_allies"),
                                estimate(row, "with_others"),
                                estimate(row, "any"),
                                estimate(row, "with_target"),
                                row.fit().map(fit -> Cell.of(fit.n())).orElse(Cell.EMPTY),
                                row.fit().map(fit -> Cell.of(fit.dropped())).orElse(Cell.EMPTY),
                                Cell.of(row.why())))
                        .toList());
    }

    private static Cell estimate(Row row, String name) {
        return row.term(name)
                .map(term -> Cell.of(
                        String.format(
                                Locale.ROOT,
                                "%.3f (%.3f)%s",
                                row.scale() * term.estimate(),
                                row.scale() * term.se(),
                                term.p() < LEVEL ? " *" : ""),
                        String.format(Locale.ROOT, "%.6f", row.scale() * term.estimate())))
                .orElse(Cell.EMPTY);
    }

    private static ModelResult model(Row row) {
        FittedModel fit = row.fit().orElseThrow();
        return new ModelResult(
                "Beginning of a dispute by " + title(row.list()),
                "Logit, errors clustered by directed pair; " + fit.provenance().correction(),
                fit.n(),
                "directed pair and year",
                fit.provenance().droppedBecause().stream()
                        .map(dropped -> new NotUsed(dropped.variable() + " " + dropped.reason(), dropped.rows()))
                        .toList(),
                new FindingTable(
                        "model-" + row.list(),
                        "Estimates on the scale of log-odds",
                        List.of(
                                Column.words("term", "Term, of the year before"),
                                Column.numbers("estimate", "Estimate"),
                                Column.numbers("se", "Standard error"),
                                Column.numbers("z", "z"),
                                Column.numbers("p", "p")),
                        fit.terms().stream()
                                .map(term -> List.of(
                                        Cell.of(term.term()),
                                        Cell.of(term.estimate(), 6),
                                        Cell.of(term.se(), 6),
                                        Cell.of(term.z(), 3),
                                        Cell.of(term.p(), 4)))
                                .toList()),
                List.of("An association, not what exercises bring about."));
    }

    /** Disputes begun for each 100,000 pair-years, by what the state exercised in the year before. */
    private static List<List<Cell>> rates(DirectedYears years, List<String> lists) {
        List<String> names = List.of("no exercise", "with others only", "with allies only", "with both");
        List<List<Cell>> rows = new ArrayList<>();
        for (String list : lists) {
            long[] all = new long[names.size()];
            long[] began = new long[names.size()];
            for (int row = 0; row < years.table().rows(); row++) {
                double outcome = years.table().numbers(list).value(row);
                if (!Double.isNaN(outcome)) {
                    int kind = (int) (2 * years.table().numbers("with_allies").value(row)
                            + years.table().numbers("with_others").value(row));
                    all[kind]++;
                    began[kind] += (long) outcome;
                }
            }
            for (int kind = 0; kind < all.length; kind++) {
                rows.add(List.of(
                        Cell.of(title(list), list),
                        Cell.of(names.get(kind)),
                        Cell.of(all[kind]),
                        Cell.of(began[kind]),
                        Cell.of(Math.round(all[kind] == 0 ? 0 : PER * began[kind] / all[kind]))));
            }
        }
        return rows;
    }

    private static FindingTable ratesTable(List<List<Cell>> rates) {
        return new FindingTable(
                "rates",
                "Disputes begun, by exercises of the year before",
                List.of(
                        Column.words("list", "List of disputes"),
                        Column.words("exercises", "Exercises of the year before"),
                        Column.numbers("pair_years", "Directed pair-years"),
                        Column.numbers("began", "Disputes begun"),
                        Column.numbers("rate", "Per 100,000")),
                rates);
    }

    private static Figure figure(FindingTable rates) {
        List<Drawing.Bar> bars = rates.rows().stream()
                .map(row -> new Drawing.Bar(
                        row.get(0).text() + ": " + row.get(1).text(),
                        List.of(Long.parseLong(row.get(4).value())),
                        row.get(3).text() + " of " + row.get(2).text()))
                .toList();
        return new Figure(
                "rates",
                "Disputes begun for each 100,000 directed pair-years, by exercises of the year before",
                "Bars of "
                        + Words.list(bars.stream()
                                .map(bar -> bar.label() + " " + bar.lengths().get(0))
                                .toList()) + ".",
                "Plain rates without controls: states that exercise much are also powerful. Beside each bar the disputes begun and the pair-years.",
                new Drawing.Bars("disputes begun per 100,000 directed pair-years", List.of("disputes begun"), bars),
                rates);
    }

    private static FindingTable neededTable(Evidence evidence, Set<String> loaded) {
        List<List<Cell>> rows = new ArrayList<>();
        NEEDED.forEach((dataset, what) -> rows.add(need(evidence, loaded, dataset, what)));
        CONTROLS.keySet()
                .forEach(dataset -> rows.add(need(evidence, loaded, dataset, "A control; used if it is loaded")));
        return new FindingTable(
                "needed",
                "The datasets that answer the question",
                List.of(
                        Column.words("dataset", "Dataset"),
                        Column.words("what", "What it tells"),
                        Column.words("loaded", "In this record")),
                rows);
    }

    private static List<Cell> need(Evidence evidence, Set<String> loaded, String dataset, String what) {
        return List.of(
                Cell.of(evidence.title(dataset), dataset).leadingTo(new Target(Target.Kind.SOURCE, dataset)),
                Cell.of(what),
                Cell.of(loaded.contains(dataset) ? "yes" : "no"));
    }

    private static List<Verdict> verdicts(List<Row> rows) {
        if (rows.isEmpty()) {
            String lacks = "The datasets that finding 6 lists are not all loaded.";
            return List.of(
                    new Verdict("escalation-rare", Ruling.NOT_TESTABLE, lacks),
                    new Verdict("exercises-deter", Ruling.NOT_TESTABLE, lacks),
                    new Verdict("reduces-conflict", Ruling.NOT_TESTABLE, lacks));
        }
        List<String> any = directions(rows, ANY, "any");
        List<String> allies = directions(rows, MAIN, "with_allies");
        List<String> all = new ArrayList<>(any);
        all.addAll(allies);
        all.addAll(directions(rows, MAIN, "with_others"));
        return List.of(
                new Verdict(
                        "escalation-rare",
                        ruling(all, "more disputes", Ruling.SUPPORTED),
                        "In the year after any exercise, with controls: %s; after exercises with allies: %s. No association found is not proof of none."
                                .formatted(Words.list(any), Words.list(allies))),
                new Verdict(
                        "exercises-deter",
                        Ruling.NOT_TESTABLE,
                        "In the year after exercises with allies, with controls: %s. That is an association; what was deterred leaves no row."
                                .formatted(Words.list(allies))),
                new Verdict(
                        "reduces-conflict",
                        Ruling.NOT_TESTABLE,
                        "Only exercises are tested here, and as an association; the other activities are not covered alike."));
    }

    /** Contradicted if every list shows it, in part if some do, and else what is given. */
    private static Ruling ruling(List<String> directions, String against, Ruling otherwise) {
        if (directions.contains("no estimate")) {
            return Ruling.NOT_TESTABLE;
        }
        return directions.stream().allMatch(against::equals)
                ? Ruling.CONTRADICTED
                : directions.contains(against) ? Ruling.PARTLY : otherwise;
    }
}
