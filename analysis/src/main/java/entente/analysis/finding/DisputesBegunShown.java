package entente.analysis.finding;

import entente.analysis.finding.DisputesBegun.Row;
import entente.analysis.finding.FindingTable.Column;
import entente.analysis.model.FittedModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figure, tables and models of disputes begun after exercises. */
final class DisputesBegunShown {
    /** The datasets without which nothing can be said, and what they tell. */
    static final Map<String, String> NEEDED = new LinkedHashMap<>();

    static {
        NEEDED.put("mme", "Who exercised with whom, by one procedure, 1980 to 2010");
        NEEDED.put("atop", "Which partners were allies, and which were not");
        NEEDED.put("gml-mid", "Who began a dispute with whom, after Gibler, Miller and Little's review");
        NEEDED.put("cow-mid", "Who began a dispute with whom, by COW");
    }

    private final Evidence evidence;
    private final DisputesBegun computed;

    DisputesBegunShown(Evidence evidence, DisputesBegun computed) {
        this.evidence = evidence;
        this.computed = computed;
    }

    FindingTable models() {
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
                computed.rows().stream()
                        .map(row -> List.of(
                                Cell.of(DisputesBegun.title(row.list()), row.list()),
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
                                term.p() < DisputesBegun.LEVEL ? " *" : ""),
                        String.format(Locale.ROOT, "%.6f", row.scale() * term.estimate())))
                .orElse(Cell.EMPTY);
    }

    /** The estimates of one model. */
    static ModelResult model(Row row) {
        FittedModel fit = row.fit().orElseThrow();
        return new ModelResult(
                "Beginning of a dispute by " + DisputesBegun.title(row.list()),
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
    private List<List<Cell>> rates(DirectedYears years) {
        List<String> names = List.of("no exercise", "with others only", "with allies only", "with both");
        List<List<Cell>> rows = new ArrayList<>();
        for (String list : computed.lists()) {
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
                        Cell.of(DisputesBegun.title(list), list),
                        Cell.of(names.get(kind)),
                        Cell.of(all[kind]),
                        Cell.of(began[kind]),
                        Cell.of(Math.round(all[kind] == 0 ? 0 : DisputesBegun.PER * began[kind] / all[kind]))));
            }
        }
        return rows;
    }

    private FindingTable rates() {
        return new FindingTable(
                "rates",
                "Disputes begun, by exercises of the year before",
                List.of(
                        Column.words("list", "List of disputes"),
                        Column.words("exercises", "Exercises of the year before"),
                        Column.numbers("pair_years", "Directed pair-years"),
                        Column.numbers("began", "Disputes begun"),
                        Column.numbers("rate", "Per 100,000")),
                computed.years().map(this::rates).orElse(List.of()));
    }

    /** The rates as bars; none where nothing was counted. */
    List<Figure> figures() {
        FindingTable rates = rates();
        if (rates.rows().isEmpty()) {
            return List.of();
        }
        List<Drawing.Bar> bars = rates.rows().stream()
                .map(row -> new Drawing.Bar(
                        row.get(0).text() + ": " + row.get(1).text(),
                        List.of(Long.parseLong(row.get(4).value())),
                        row.get(3).text() + " of " + row.get(2).text()))
                .toList();
        return List.of(new Figure(
                "rates",
                "Disputes begun for each 100,000 directed pair-years, by exercises of the year before",
                "Bars of "
                        + Words.list(bars.stream()
                                .map(bar -> bar.label() + " " + bar.lengths().get(0))
                                .toList()) + ".",
                "Plain rates without controls: states that exercise much are also powerful. Beside each bar the disputes begun and the pair-years.",
                new Drawing.Bars("disputes begun per 100,000 directed pair-years", List.of("disputes begun"), bars),
                rates));
    }

    /** The datasets that answer the question, and which of them are here. */
    FindingTable needed() {
        List<List<Cell>> rows = new ArrayList<>();
        NEEDED.forEach((dataset, what) -> rows.add(need(dataset, what)));
        DisputesBegun.CONTROLS.keySet().forEach(dataset -> rows.add(need(dataset, "A control; used if it is loaded")));
        return new FindingTable(
                "needed",
                "The datasets that answer the question",
                List.of(
                        Column.words("dataset", "Dataset"),
                        Column.words("what", "What it tells"),
                        Column.words("loaded", "In this record")),
                rows);
    }

    private List<Cell> need(String dataset, String what) {
        return List.of(
                Cell.of(evidence.title(dataset), dataset).leadingTo(new Target(Target.Kind.SOURCE, dataset)),
                Cell.of(what),
                Cell.of(computed.loaded().contains(dataset) ? "yes" : "no"));
    }
}
