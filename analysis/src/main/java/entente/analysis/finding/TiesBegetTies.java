package entente.analysis.finding;

import entente.analysis.AnalysisException;
import entente.analysis.finding.FindingTable.Column;
import entente.analysis.model.Errors;
import entente.analysis.model.FittedModel;
import entente.analysis.model.Formula;
import entente.analysis.model.ModelRequest;
import entente.analysis.model.Regression;
import entente.analysis.model.SmallSample;
import entente.analysis.model.TermEstimate;
import entente.analysis.panel.PanelRequest;
import entente.analysis.table.Table;
import entente.core.codebook.ActivityType;
import entente.core.record.CoverageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finding 5: whether kinds of ties lie on each other, and whether agreements follow the network of those before. */
final class TiesBegetTies implements Question {
    private static final String ATOP = TreatyTies.ATOP;
    private static final String DCAD = TreatyTies.DCAD;
    private static final String MME = "mme";

    /** Standard normal deviations that hold 95 per cent. */
    private static final double NORMAL = 1.96;

    private static final double LEVEL = 0.05;
    private static final int TEN = 10;
    private static final int MOST_SHARED = 4;
    private static final double PER = 1000;

    @Override
    public int number() {
        return 5;
    }

    @Override
    public String title() {
        return "Ties beget ties";
    }

    /** Two layers by name, and what they share by year. */
    private record Overlap(String one, String two, List<LayerOverlap> years) {
        String name() {
            return one + " and " + two;
        }

        LayerOverlap last() {
            return years.get(years.size() - 1);
        }
    }

    /** A model that was tried: what came out, or why nothing did. */
    private record Tried(String name, Optional<FittedModel> fitted, String why) {}

    /** Everything that was computed. */
    private record Computed(
            List<String> sources,
            List<Overlap> overlaps,
            Optional<PairsAtRisk> atRisk,
            List<Tried> models,
            long pairYears) {
        Optional<FittedModel> main() {
            return models.isEmpty() ? Optional.empty() : models.get(0).fitted();
        }

        /** The model with other ties beside the partners. */
        Optional<FittedModel> beside() {
            return models.size() < 2 ? Optional.empty() : models.get(1).fitted();
        }

        Optional<TermEstimate> exercises() {
            return models.stream()
                    .flatMap(tried -> tried.fitted().stream())
                    .flatMap(fitted -> fitted.terms().stream())
                    .filter(term -> term.term().equals("exercise"))
                    .findFirst();
        }
    }

    @Override
    public Finding answer(Evidence evidence, Findings others) {
        Computed computed = compute(evidence);
        return new Finding(
                number(),
                title(),
                "Do alliances, agreements and exercises tie the same pairs of states, and does signing an agreement follow the"
                        + " partners that two states already have?",
                sentence(computed),
                said(computed),
                unsaid(computed),
                figures(computed),
                tables(computed),
                computed.models().stream()
                        .flatMap(tried -> tried.fitted().stream().map(fitted -> result(tried.name(), fitted, computed)))
                        .toList(),
                List.of(verdict(computed)),
                evidence.coverage(List.of(ActivityType.AGREEMENT, ActivityType.EXERCISE)),
                caveats(),
                computed.sources(),
                evidence.provenance(
                        computed.sources(),
                        "pairs of states by year, at risk of signing",
                        computed.atRisk().map(risk -> (long) risk.rows().size()).orElse(0L),
                        notUsed(computed)));
    }

    private static List<NotUsed> notUsed(Computed computed) {
        return computed.atRisk()
                .map(risk -> List.of(
                        new NotUsed("an agreement was in force in the year before", risk.inForce()),
                        new NotUsed("the pair was not possible in the year before", risk.noYearBefore()),
                        new NotUsed("a cell is not known", risk.unknown()),
                        new NotUsed(
                                "the first year, which has no year before",
                                computed.pairYears()
                                        - risk.rows().size()
                                        - risk.inForce()
                                        - risk.noYearBefore()
                                        - risk.unknown())))
                .orElse(List.of());
    }

    private static Computed compute(Evidence evidence) {
        Optional<Window> dcad = Window.of(evidence, DCAD, ActivityType.AGREEMENT, CoverageKind.CENSUS);
        Optional<Window> atop = Window.of(evidence, ATOP, ActivityType.AGREEMENT, CoverageKind.CENSUS);
        Optional<Window> mme = Window.of(evidence, MME, ActivityType.EXERCISE, CoverageKind.SAMPLE);
        List<String> sources = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        Optional<Window> window = Optional.empty();
        if (dcad.isPresent()) {
            window = dcad;
            sources.add(DCAD);
            columns.addAll(List.of("dcad_signed_v2", "dcad_in_force_v2"));
        }
        boolean alliances = atop.isPresent() && common(window, atop.get()).isPresent();
        if (alliances) {
            window = common(window, atop.get());
            sources.add(ATOP);
            columns.add("atop_alliances");
        }
        boolean exercises = mme.isPresent() && common(window, mme.get()).isPresent();
        if (exercises) {
            window = common(window, mme.get());
            sources.add(MME);
            columns.add("mme_exercises");
        }
        if (window.isEmpty() || (dcad.isEmpty() && sources.size() < 2)) {
            return new Computed(sources, List.of(), Optional.empty(), List.of(), 0);
        }
        PairYears pairs = PairYears.of(
                evidence,
                window.get().from(),
                window.get().to(),
                columns,
                exercises ? PanelRequest.Zeros.SAMPLE : PanelRequest.Zeros.CENSUS);
        List<Overlap> overlaps = new ArrayList<>();
        if (dcad.isPresent() && alliances) {
            overlaps.add(overlap(pairs, "alliances", "atop_alliances", "agreements", "dcad_in_force_v2"));
        }
        if (dcad.isPresent() && exercises) {
            overlaps.add(overlap(pairs, "agreements", "dcad_in_force_v2", "exercises", "mme_exercises"));
        }
        if (alliances && exercises) {
            overlaps.add(overlap(pairs, "alliances", "atop_alliances", "exercises", "mme_exercises"));
        }
        if (dcad.isEmpty()) {
            return new Computed(sources, overlaps, Optional.empty(), List.of(), pairs.size());
        }
        List<PairYears.Layer> layers = new ArrayList<>();
        List<String> names = new ArrayList<>();
        if (alliances) {
            layers.add(pairs.layer("atop_alliances"));
            names.add("alliance");
        }
        if (exercises) {
            layers.add(pairs.layer("mme_exercises"));
            names.add("exercise");
        }
        PairsAtRisk risk =
                PairsAtRisk.of(pairs, pairs.layer("dcad_signed_v2"), pairs.layer("dcad_in_force_v2"), layers);
        Table table = risk.table("pairs at risk, record " + evidence.fingerprint(), names);
        List<Tried> tried = new ArrayList<>();
        tried.add(fit("Partners of the year before", table, "signed ~ degrees + shared", evidence));
        if (!names.isEmpty()) {
            tried.add(fit(
                    "The same beside other ties of the year before",
                    table,
                    "signed ~ degrees + shared + " + String.join(" + ", names),
                    evidence));
        }
        return new Computed(sources, overlaps, Optional.of(risk), tried, pairs.size());
    }

    private static Optional<Window> common(Optional<Window> window, Window other) {
        return window.isEmpty() ? Optional.of(other) : window.get().and(other);
    }

    private static Overlap overlap(PairYears pairs, String one, String first, String two, String second) {
        return new Overlap(one, two, LayerOverlap.of(pairs, pairs.layer(first), pairs.layer(second)));
    }

    /** A discrete-time logit with a constant for each year, and errors for dyads that share a member. */
    private static Tried fit(String name, Table table, String formula, Evidence evidence) {
        try {
            return new Tried(
                    name,
                    Optional.of(Regression.fit(
                            table,
                            new ModelRequest(
                                    ModelRequest.Family.LOGIT,
                                    Formula.parse(formula + " + C(year)"),
                                    new Errors.Dyadic("one", "other"),
                                    SmallSample.GROUPS,
                                    List.of(),
                                    Optional.of(new ModelRequest.UnitTime("pair", "year")),
                                    evidence.program()))),
                    "");
        } catch (AnalysisException e) {
            return new Tried(name, Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    private static String sentence(Computed computed) {
        if (computed.overlaps().isEmpty() && computed.atRisk().isEmpty()) {
            return "Nothing can be said of ties that follow ties: it takes DCAD (agreements by pair and year), and ATOP and MME"
                    + " (alliances, exercises) for other kinds of ties; of these %s loaded."
                            .formatted(
                                    computed.sources().isEmpty()
                                            ? "none is"
                                            : "only " + Words.list(computed.sources()) + " is");
        }
        List<String> parts = new ArrayList<>();
        computed.overlaps().stream()
                .findFirst()
                .ifPresent(overlap -> parts.add(
                        "in %d %s tied the same %s, where %s would be expected if each state only kept its number of ties"
                                .formatted(
                                        overlap.last().year(),
                                        overlap.name(),
                                        Words.count(overlap.last().both(), "pair", "pairs"),
                                        number(overlap.last().byDegree()))));
        parts.add(computed.main()
                .map(fitted ->
                        "among %s at risk, the odds of signing were %s times as high with ten more partners of the two states together and %s times with one more shared partner in the year before, in association"
                                .formatted(
                                        Words.count(fitted.n(), "pair-year", "pair-years"),
                                        odds(fitted.term("degrees"), TEN),
                                        odds(fitted.term("shared"), 1)))
                .orElse("whether signing follows partners cannot be estimated with what is loaded"));
        computed.beside()
                .ifPresent(fitted -> parts.add("beside other ties of that year %s and %s"
                        .formatted(odds(fitted.term("degrees"), TEN), odds(fitted.term("shared"), 1))));
        String text = String.join("; ", parts);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    /** The odds ratio of some units of a term, with its interval of 95 per cent. */
    private static String odds(TermEstimate term, int units) {
        return "%s (%s–%s)"
                .formatted(
                        ratio(term.estimate() * units),
                        ratio((term.estimate() - NORMAL * term.se()) * units),
                        ratio((term.estimate() + NORMAL * term.se()) * units));
    }

    private static String ratio(double logOdds) {
        return String.format(Locale.ROOT, "%.2f", Math.exp(logOdds));
    }

    private static List<String> said(Computed computed) {
        List<String> said = new ArrayList<>();
        for (Overlap overlap : computed.overlaps()) {
            LayerOverlap first = overlap.years().get(0);
            LayerOverlap last = overlap.last();
            said.add("%s: %d shared pairs in %d (%s expected evenly, %s by degree), %d in %d (%s, %s)."
                    .formatted(
                            overlap.name().substring(0, 1).toUpperCase(Locale.ROOT)
                                    + overlap.name().substring(1),
                            first.both(),
                            first.year(),
                            number(first.even()),
                            number(first.byDegree()),
                            last.both(),
                            last.year(),
                            number(last.even()),
                            number(last.byDegree())));
        }
        computed.atRisk()
                .ifPresent(risk -> said.add("Signatures per thousand pair-years at risk: %s."
                        .formatted(Words.list(IntStream.rangeClosed(0, MOST_SHARED)
                                .mapToObj(shared -> "%s with %s"
                                        .formatted(
                                                number(rate(risk, shared)),
                                                shared == MOST_SHARED
                                                        ? shared + " or more shared partners"
                                                        : Words.count(shared, "shared partner", "shared partners")))
                                .toList()))));
        for (Tried tried : computed.models()) {
            tried.fitted()
                    .ifPresent(fitted -> said.add("%s: odds ratios %s."
                            .formatted(
                                    tried.name(),
                                    fitted.terms().stream()
                                            .filter(term -> shown(term.term()))
                                            .map(term -> term.term() + " " + odds(term, 1))
                                            .collect(Collectors.joining(", ")))));
        }
        return said;
    }

    /** Signatures per thousand of pairs with so many shared partners; the largest number stands for more as well. */
    private static double rate(PairsAtRisk risk, int shared) {
        long of = count(risk, shared, false);
        return of == 0 ? 0 : PER * count(risk, shared, true) / of;
    }

    private static long count(PairsAtRisk risk, int shared, boolean signed) {
        return risk.rows().stream()
                .filter(row -> Math.min(MOST_SHARED, row.shared()) == shared && (row.signed() || !signed))
                .count();
    }

    /** The constants of years and the trend of time are left to the table of the model. */
    private static boolean shown(String term) {
        return List.of("degrees", "shared", "alliance", "exercise").contains(term);
    }

    private static List<String> unsaid(Computed computed) {
        List<String> unsaid = new ArrayList<>();
        if (!computed.sources().contains(DCAD)) {
            unsaid.add("Whether signing follows partners: it takes DCAD, which is not loaded.");
        }
        if (!computed.sources().contains(ATOP)) {
            unsaid.add("Whether alliances tie the same pairs: it takes ATOP, which is not loaded.");
        }
        if (!computed.sources().contains(MME)) {
            unsaid.add("Whether exercises tie the same pairs: it takes MME, which is not loaded.");
        }
        computed.models().stream()
                .filter(tried -> tried.fitted().isEmpty())
                .forEach(tried -> unsaid.add("%s: no estimate. %s".formatted(tried.name(), tried.why())));
        unsaid.add(
                "That one tie makes another. What drives both, such as a common adversary, trade or a region, is not in the model,"
                        + " and partners are not handed out by lot.");
        unsaid.add(
                "Ties before 1980 and after 2010: DCAD begins with none in force, so degrees of the first years are too small.");
        unsaid.add("That two states held no exercise: MME is a sample of what newspapers reported.");
        return unsaid;
    }

    private static List<String> caveats() {
        return List.of(
                "Agreements are DCAD's of any confidence (V2), in force from the year of signature to the estimated end. A pair is at"
                        + " risk in a year if none was in force in the year before.",
                "Degrees are the partners of both states by agreements in force, added; shared partners those of both (Kinne 2018,"
                        + " \"Defense Cooperation Agreements and the Emergence of a Global Security Network\", International"
                        + " Organization 72(4), who models the network itself; this is a logit of pairs).",
                "The logit has a constant for each year and a cubic trend of the years since the last signature; errors allow"
                        + " for dependence between pairs that share a state (Aronow, Samii and Assenova 2015).",
                "Chance by degree gives each pair d₁d₂ ÷ 2m in each layer, at most 1, which does not add up to m exactly where"
                        + " degrees are large.",
                "Exercises enter as zero where MME reports none, an assumption. An alliance or exercise of many states ties all"
                        + " their pairs.");
    }

    private static List<Figure> figures(Computed computed) {
        if (computed.overlaps().isEmpty()) {
            return List.of();
        }
        return List.of(new Figure(
                "overlap",
                "Pairs of states tied in two ways at once, and how many would be by chance.",
                String.join(" ", said(computed)),
                "Observed: pairs tied in both layers in the year. Evenly: if the ties of each layer lay anywhere. By degree: if each"
                        + " state kept its number of ties in each layer. Every panel has its own scale.",
                new Drawing.Curves(computed.overlaps().stream()
                        .map(overlap -> new Drawing.Panel(
                                overlap.name().substring(0, 1).toUpperCase(Locale.ROOT)
                                        + overlap.name().substring(1),
                                overlap.years().get(0).year() + "–"
                                        + overlap.last().year(),
                                "pairs tied in both",
                                Drawing.Scale.LINEAR,
                                List.of(
                                        curve("observed", overlap, LayerOverlap::both),
                                        curve("by degree", overlap, LayerOverlap::byDegree),
                                        curve("evenly", overlap, LayerOverlap::even))))
                        .toList()),
                overlapTable(computed)));
    }

    /** A number of a year. */
    private interface OfYear {
        double of(LayerOverlap year);
    }

    private static Drawing.Curve curve(String label, Overlap overlap, OfYear number) {
        return new Drawing.Curve(
                label,
                overlap.years().stream()
                        .map(year -> new Drawing.Point(year.year(), number.of(year)))
                        .toList(),
                List.of());
    }

    private static List<FindingTable> tables(Computed computed) {
        List<FindingTable> tables = new ArrayList<>();
        if (!computed.overlaps().isEmpty()) {
            tables.add(overlapTable(computed));
        }
        computed.atRisk()
                .ifPresent(risk -> tables.add(new FindingTable(
                        "signatures",
                        "Signatures by shared partners in the year before",
                        List.of(
                                Column.numbers("shared_partners", "Shared partners"),
                                Column.numbers("at_risk", "Pair-years at risk"),
                                Column.numbers("signed", "With a signature"),
                                Column.numbers("per_thousand", "Per thousand")),
                        IntStream.rangeClosed(0, MOST_SHARED)
                                .mapToObj(shared -> List.of(
                                        Cell.of(
                                                shared == MOST_SHARED ? shared + " or more" : String.valueOf(shared),
                                                String.valueOf(shared)),
                                        Cell.of(count(risk, shared, false)),
                                        Cell.of(count(risk, shared, true)),
                                        Cell.of(rate(risk, shared), 3)))
                                .toList())));
        return tables;
    }

    private static FindingTable overlapTable(Computed computed) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Overlap overlap : computed.overlaps()) {
            for (LayerOverlap year : overlap.years()) {
                rows.add(List.of(
                        Cell.of(overlap.name()),
                        Cell.year(year.year()),
                        Cell.of(year.possible()),
                        Cell.of(year.one()),
                        Cell.of(year.two()),
                        Cell.of(year.both()),
                        Cell.of(year.even(), 2),
                        Cell.of(year.byDegree(), 2)));
            }
        }
        return new FindingTable(
                "overlap",
                "Pairs tied in two layers, by year",
                List.of(
                        Column.words("layers", "Layers"),
                        Column.numbers("year", "Year"),
                        Column.numbers("possible", "Possible pairs"),
                        Column.numbers("first", "In the first"),
                        Column.numbers("second", "In the second"),
                        Column.numbers("both", "In both"),
                        Column.numbers("expected_even", "Expected evenly"),
                        Column.numbers("expected_by_degree", "Expected by degree")),
                rows);
    }

    private static ModelResult result(String name, FittedModel fitted, Computed computed) {
        List<List<Cell>> rows = fitted.terms().stream()
                .map(term -> List.of(
                        Cell.of(term.term()),
                        Cell.of(term.estimate(), 4),
                        Cell.of(term.se(), 4),
                        Cell.of(term.z(), 2),
                        Cell.of(term.p(), 4),
                        Cell.of(Math.exp(term.estimate()), 3)))
                .toList();
        List<String> notes = new ArrayList<>(fitted.notes());
        fitted.leftOut().forEach(term -> notes.add(term.term() + " is left out: " + term.reason() + "."));
        notes.add("Log-likelihood %.3f.".formatted(fitted.logLik()));
        List<NotUsed> notUsed = new ArrayList<>(notUsed(computed));
        fitted.provenance()
                .droppedBecause()
                .forEach(dropped ->
                        notUsed.add(new NotUsed(dropped.variable() + " " + dropped.reason(), dropped.rows())));
        return new ModelResult(
                name,
                "%s; %s; errors %s, correction %s, against the %s."
                        .formatted(
                                fitted.provenance().formula(),
                                fitted.provenance().method(),
                                fitted.provenance().errors(),
                                fitted.provenance().correction(),
                                fitted.provenance().distribution()),
                fitted.n(),
                "pairs of states by year",
                notUsed.stream().filter(reason -> reason.rows() > 0).toList(),
                new FindingTable(
                        "model-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"),
                        "Log-odds of signing an agreement",
                        List.of(
                                Column.words("term", "Term"),
                                Column.numbers("estimate", "Estimate"),
                                Column.numbers("se", "Standard error"),
                                Column.numbers("z", "z"),
                                Column.numbers("p", "p"),
                                Column.numbers("odds_ratio", "Odds ratio")),
                        rows),
                notes);
    }

    private static Verdict verdict(Computed computed) {
        Optional<TermEstimate> term = computed.exercises();
        if (term.isEmpty()) {
            return new Verdict(
                    "exercises-strengthen-ties",
                    Ruling.NOT_TESTABLE,
                    "DCAD and MME are not both loaded, or no model could be fitted.");
        }
        boolean more = term.get().estimate() > 0 && term.get().p() < LEVEL;
        return new Verdict(
                "exercises-strengthen-ties",
                more ? Ruling.PARTLY : Ruling.NOT_TESTABLE,
                "Pairs that exercised together in the year before had %s times the odds of signing an agreement, beside partners and alliances: an association%s."
                        .formatted(odds(term.get(), 1), more ? "" : " that cannot be told from none"));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < TEN ? "%.1f" : "%.0f", value);
    }
}
