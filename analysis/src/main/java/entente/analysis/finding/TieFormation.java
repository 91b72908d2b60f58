package entente.analysis.finding;

import entente.analysis.AnalysisException;
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
import java.util.Optional;

/**
 * How the layers of ties lie on each other, and how signing an agreement goes with the partners two states already have.
 *
 * @param sources the datasets it rests on, of those that are loaded
 * @param overlaps two layers each, and what they share by year
 * @param atRisk the pairs that could have signed; empty without agreements
 * @param models what was fitted to them: partners alone, then beside other ties
 * @param pairYears how many pairs of states by year there were
 */
record TieFormation(
        List<String> sources,
        List<Overlap> overlaps,
        Optional<PairsAtRisk> atRisk,
        List<Tried> models,
        long pairYears) {
    static final String ATOP = TreatyTies.ATOP;
    static final String DCAD = TreatyTies.DCAD;
    static final String MME = "mme";

    /** Shared partners from which on pairs are counted together. */
    static final int MOST_SHARED = 4;

    private static final double PER = 1000;

    /** Two layers by name, and what they share by year. */
    record Overlap(String one, String two, List<LayerOverlap> years) {
        String name() {
            return one + " and " + two;
        }

        String title() {
            return Words.sentence(name());
        }

        LayerOverlap last() {
            return years.get(years.size() - 1);
        }
    }

    /** A model that was tried: what came out, or why nothing did. */
    record Tried(String name, Optional<FittedModel> fitted, String why) {}

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

    /** The pairs by year that were not at risk, and why. */
    List<NotUsed> notUsed() {
        return atRisk.map(risk -> List.of(
                        new NotUsed("an agreement was in force in the year before", risk.inForce()),
                        new NotUsed("the pair was not possible in the year before", risk.noYearBefore()),
                        new NotUsed("a cell is not known", risk.unknown()),
                        new NotUsed(
                                "the first year, which has no year before",
                                pairYears
                                        - risk.rows().size()
                                        - risk.inForce()
                                        - risk.noYearBefore()
                                        - risk.unknown())))
                .orElse(List.of());
    }

    /** Works it out over the years that the loaded datasets share. */
    static TieFormation of(Evidence evidence) {
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
            return new TieFormation(sources, List.of(), Optional.empty(), List.of(), 0);
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
            return new TieFormation(sources, overlaps, Optional.empty(), List.of(), pairs.size());
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
        return new TieFormation(sources, overlaps, Optional.of(risk), tried, pairs.size());
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

    /** Signatures per thousand of pairs with so many shared partners; the largest number stands for more as well. */
    static double rate(PairsAtRisk risk, int shared) {
        long of = count(risk, shared, false);
        return of == 0 ? 0 : PER * count(risk, shared, true) / of;
    }

    /** How many pairs by year have so many shared partners. */
    static long count(PairsAtRisk risk, int shared, boolean signed) {
        return risk.rows().stream()
                .filter(row -> Math.min(MOST_SHARED, row.shared()) == shared && (row.signed() || !signed))
                .count();
    }
}
