package entente.analysis.panel;

import entente.analysis.AnalysisException;
import entente.core.record.ContextCoverage;
import entente.core.record.Coverage;
import entente.core.record.DatasetDescriptor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Why a panel cannot be made, said before any work is done. */
final class Obstacles {
    private Obstacles() {}

    /**
     * Checks that the panel would have rows and that something is known of them.
     *
     * @throws AnalysisException if not
     */
    static void check(
            PanelRequest request,
            Choice choice,
            List<SystemMember> members,
            List<DatasetDescriptor> datasets,
            Set<String> loaded) {
        requireOrder(request);
        requireKnownYears(request, datasets);
        requireStates(request, members);
        if (!coversAny(request, choice.context(), datasets)) {
            requireCoverage(request, choice.acts(), datasets, loaded);
        }
    }

    private static void requireOrder(PanelRequest request) {
        if (request.fromYear() > request.toYear()) {
            throw AnalysisException.request(
                    "The first year, %d, lies after the last, %d.".formatted(request.fromYear(), request.toYear()));
        }
    }

    /** States go on without an end in the directory, so that a panel of the far future would have rows. */
    private static void requireKnownYears(PanelRequest request, List<DatasetDescriptor> datasets) {
        int last = datasets.stream()
                .flatMapToInt(dataset -> IntStream.concat(
                        dataset.coverage().stream().mapToInt(Coverage::lastYear),
                        dataset.context().coverage().stream().mapToInt(ContextCoverage::lastYear)))
                .max()
                .orElse(Integer.MIN_VALUE);
        if (request.toYear() > last) {
            throw AnalysisException.noAnswer(
                    "No dataset Entente knows covers %d. The last year that any of them covers is %d."
                            .formatted(request.toYear(), last));
        }
    }

    private static void requireStates(PanelRequest request, List<SystemMember> members) {
        if (members.isEmpty()) {
            throw AnalysisException.noAnswer(
                    "The panel would be empty: the state system %s had no member in %d or before. It begins in 1816."
                            .formatted(request.system().prefix(), request.toYear()));
        }
    }

    private static boolean coversAny(
            PanelRequest request, List<ContextMeasure> context, List<DatasetDescriptor> datasets) {
        return context.stream()
                .flatMap(measure -> measure.source().claim(datasets).stream())
                .anyMatch(claim -> claim.firstYear() <= request.toYear() && claim.lastYear() >= request.fromYear());
    }

    /** A panel of which no dataset says anything would have nothing but empty cells. */
    private static void requireCoverage(
            PanelRequest request, List<Measure> chosen, List<DatasetDescriptor> datasets, Set<String> loaded) {
        if (!sources(request, chosen, datasets, loaded).isEmpty()) {
            return;
        }
        Set<String> known = datasets.stream().map(DatasetDescriptor::id).collect(Collectors.toSet());
        List<String> others = sources(request, chosen, datasets, known);
        throw AnalysisException.noAnswer(
                "No dataset of this store covers any of these columns in %d to %d, so every cell would be empty. %s"
                        .formatted(
                                request.fromYear(),
                                request.toYear(),
                                others.isEmpty()
                                        ? "No dataset Entente knows does."
                                        : "These would, and are not loaded: " + String.join(", ", others) + "."));
    }

    private static List<String> sources(
            PanelRequest request, List<Measure> chosen, List<DatasetDescriptor> datasets, Set<String> among) {
        return chosen.stream()
                .flatMap(measure -> Descriptions.sources(measure, request, datasets, among).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
