package entente.analysis.panel;

import entente.analysis.panel.Measure.Flow;
import entente.analysis.panel.ZeroRules.Claim;
import entente.core.record.ContextCoverage;
import entente.core.record.Coverage;
import entente.core.record.DatasetDescriptor;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says in words what each column is, and what an empty cell of it means. */
final class Descriptions {
    private Descriptions() {}

    static PanelColumn describe(
            Measure measure,
            boolean doubted,
            ZeroRules zeros,
            PanelRequest request,
            List<DatasetDescriptor> datasets,
            Set<String> loaded) {
        String companion = doubted ? measure.name() + "_state" : "";
        CellState empty = measure.flow() == Flow.FIRST || measure.flow() == Flow.SINCE
                ? CellState.NONE_SO_FAR
                : CellState.NOT_COVERED;
        return new PanelColumn(
                measure.name(),
                measure.group(),
                measure.meaning(),
                measure.unit(),
                sources(measure, request, datasets, loaded),
                zeros(measure, zeros),
                companion,
                doubted ? "see " + companion : empty.word(),
                measure.fraction());
    }

    static PanelColumn describe(ContextMeasure measure, boolean doubted, ContextCoverage claim) {
        String companion = doubted ? measure.name() + "_state" : "";
        return new PanelColumn(
                measure.name(),
                measure.group(),
                measure.meaning(),
                measure.unit(),
                List.of(measure.source().dataset()),
                measure.zero()
                        ? "%s, %d to %d (%s)"
                                .formatted(
                                        measure.source().dataset(), claim.firstYear(), claim.lastYear(), claim.actors())
                        : "none: a number is given or it is not",
                companion,
                doubted ? "see " + companion : CellState.NOT_COVERED.word(),
                measure.fraction());
    }

    /** The datasets that are loaded and say anything of the type in these years. */
    static List<String> sources(
            Measure measure, PanelRequest request, List<DatasetDescriptor> datasets, Set<String> loaded) {
        Set<String> ids = new TreeSet<>();
        datasets.stream()
                .filter(dataset -> loaded.contains(dataset.id()))
                .filter(dataset ->
                        measure.zero().dataset().map(dataset.id()::equals).orElse(true))
                .filter(dataset -> dataset.coverage().stream()
                        .anyMatch(claim -> claim.type() == measure.zero().type()
                                && measure.zero().counts(claim.part())
                                && claim.firstYear() <= request.toYear()
                                && claim.lastYear() >= request.fromYear()))
                .forEach(dataset -> ids.add(dataset.id()));
        return List.copyOf(ids);
    }

    private static String zeros(Measure measure, ZeroRules zeros) {
        if (measure.isSoFar()) {
            return "none: the column looks back";
        }
        List<Claim> claims = zeros.claims(measure);
        if (!claims.isEmpty()) {
            return claims.stream().map(Descriptions::words).distinct().collect(Collectors.joining("; "));
        }
        List<Claim> wanting = zeros.wanting(measure);
        return wanting.isEmpty()
                ? "none: no known dataset is a census of it in these years"
                : "none: not loaded is "
                        + wanting.stream().map(Descriptions::words).distinct().collect(Collectors.joining("; "));
    }

    private static String words(Claim claim) {
        Coverage coverage = claim.coverage();
        return "%s, %d to %d (%s%s)"
                .formatted(
                        claim.dataset().id(),
                        coverage.firstYear(),
                        coverage.lastYear(),
                        coverage.part().map(part -> part + ", ").orElse(""),
                        coverage.actors());
    }
}
