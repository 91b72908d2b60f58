package entente.analysis.finding;

import entente.analysis.finding.FindingTable.Column;
import entente.analysis.finding.TieFormation.Overlap;
import entente.analysis.model.FittedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The figures, tables and models of ties that follow ties. */
final class TieFormationShown {
    private final TieFormation computed;

    TieFormationShown(TieFormation computed) {
        this.computed = computed;
    }

    /** The figures; each says in words what it shows. */
    List<Figure> figures(String inWords) {
        if (computed.overlaps().isEmpty()) {
            return List.of();
        }
        return List.of(new Figure(
                "overlap",
                "Pairs of states tied in two ways at once, and how many would be by chance.",
                inWords,
                "Observed: pairs tied in both layers in the year. Evenly: if the ties of each layer lay anywhere. By degree: if each"
                        + " state kept its number of ties in each layer. Every panel has its own scale.",
                new Drawing.Curves(computed.overlaps().stream()
                        .map(overlap -> new Drawing.Panel(
                                overlap.title(),
                                overlap.years().get(0).year() + "–"
                                        + overlap.last().year(),
                                "pairs tied in both",
                                Drawing.Scale.LINEAR,
                                List.of(
                                        curve("observed", overlap, LayerOverlap::both),
                                        curve("by degree", overlap, LayerOverlap::byDegree),
                                        curve("evenly", overlap, LayerOverlap::even))))
                        .toList()),
                overlapTable()));
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

    List<FindingTable> tables() {
        List<FindingTable> tables = new ArrayList<>();
        if (!computed.overlaps().isEmpty()) {
            tables.add(overlapTable());
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
                        IntStream.rangeClosed(0, TieFormation.MOST_SHARED)
                                .mapToObj(shared -> List.of(
                                        Cell.of(
                                                shared == TieFormation.MOST_SHARED
                                                        ? shared + " or more"
                                                        : String.valueOf(shared),
                                                String.valueOf(shared)),
                                        Cell.of(TieFormation.count(risk, shared, false)),
                                        Cell.of(TieFormation.count(risk, shared, true)),
                                        Cell.of(TieFormation.rate(risk, shared), 3)))
                                .toList())));
        return tables;
    }

    private FindingTable overlapTable() {
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

    /** The estimates of one model. */
    ModelResult model(String name, FittedModel fitted) {
        List<String> notes = new ArrayList<>(fitted.notes());
        fitted.leftOut().forEach(term -> notes.add(term.term() + " is left out: " + term.reason() + "."));
        notes.add("Log-likelihood %.3f.".formatted(fitted.logLik()));
        List<NotUsed> notUsed = new ArrayList<>(computed.notUsed());
        fitted.provenance()
                .droppedBecause()
                .forEach(dropped ->
                        notUsed.add(new NotUsed(dropped.variable() + " " + dropped.reason(), dropped.rows())));
        return new ModelResult(
                name,
                ModelResult.method(fitted),
                fitted.n(),
                "pairs of states by year",
                notUsed.stream().filter(reason -> reason.rows() > 0).toList(),
                ModelResult.logOdds(
                        "model-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"),
                        "Log-odds of signing an agreement",
                        fitted.terms(),
                        UnaryOperator.identity()),
                notes);
    }
}
