package entente.cli;

import entente.analysis.AnalysisException;
import entente.analysis.replication.Comparison;
import entente.analysis.replication.Replication;
import entente.analysis.replication.Replications;
import entente.store.PublishedRecord;
import entente.store.Rows;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "replicate",
        mixinStandardHelpOptions = true,
        description = {
            "Compute published numbers again, and print the target beside ours.",
            "",
            "A study that has files of its own is replicated if they lie in the folder or below it; counts that stand in"
                    + " print are held against the record, if it holds the datasets they were made from. The others are"
                    + " named with what they need. Where ours is not expected to be the target, the cause is printed. See"
                    + " docs/replication.md.",
            "",
            "Exit code 1 if a number that should agree does not."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente replicate --only full-panel",
            "  entente replicate ~/replication",
            "  entente replicate ~/replication --only alliance-ties --json"
        })
final class ReplicateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions storeOptions;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "The folder with the files of the studies.")
    private @Nullable Path folder;

    @Option(names = "--only", paramLabel = "STUDY", description = "One study alone, by its short name.")
    private @Nullable String only;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    @SuppressWarnings("NullAway.Init")
    ReplicateCommand() {}

    /**
     * A study and what came of it.
     *
     * @param files the files it needs, if any
     * @param datasets the datasets the record must hold, if any
     * @param folder where the files were found
     * @param missing why it was not replicated
     */
    record Study(
            String id,
            String title,
            List<String> works,
            List<String> files,
            List<String> datasets,
            @Nullable String folder,
            @Nullable String missing,
            List<Line> numbers) {}

    /** A number. */
    record Line(
            String what,
            double target,
            @Nullable Double ours,
            double tolerance,
            String verdict,
            @Nullable String cause) {
        static Line of(Comparison comparison) {
            return new Line(
                    comparison.what(),
                    comparison.target(),
                    comparison.ours().isPresent() ? comparison.ours().getAsDouble() : null,
                    comparison.tolerance(),
                    comparison.verdict().name().toLowerCase(Locale.ROOT),
                    comparison.verdict() == Comparison.Verdict.EXPLAINED
                            ? comparison.cause().orElse(null)
                            : null);
        }
    }

    @Override
    public Integer call() {
        List<Study> studies = new ArrayList<>();
        Progress progress = Progress.on(System.err);
        for (Replication replication : asked()) {
            try (Progress.Step step = progress.begin("Replicating " + replication.id(), 1)) {
                studies.add(study(replication));
                step.reached(1);
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Json.print(out, Map.of("studies", studies));
        } else {
            studies.forEach(study -> print(out, study));
        }
        return studies.stream()
                        .flatMap(study -> study.numbers.stream())
                        .anyMatch(line -> line.verdict.equals("differs"))
                ? ExitCode.NO
                : ExitCode.DONE;
    }

    private List<Replication> asked() {
        String name = only;
        if (name == null) {
            return Replications.all();
        }
        return Replications.all().stream()
                .filter(replication -> replication.id().equals(name))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> AnalysisException.request("There is no study '%s' to replicate. There are: %s."
                        .formatted(
                                name,
                                String.join(
                                        ", ",
                                        Replications.all().stream()
                                                .map(Replication::id)
                                                .toList()))));
    }

    private Study study(Replication replication) {
        if (replication instanceof Replication.FromFiles fromFiles) {
            Optional<Path> place = Optional.ofNullable(folder).flatMap(within -> Replications.find(fromFiles, within));
            return new Study(
                    replication.id(),
                    replication.title(),
                    replication.works(),
                    fromFiles.files(),
                    List.of(),
                    place.map(Path::toString).orElse(null),
                    place.isPresent()
                            ? null
                            : "%s %s"
                                    .formatted(
                                            folder == null ? "name the folder that holds" : "no folder holds",
                                            String.join(", ", fromFiles.files())),
                    lines(place.map(fromFiles::run).orElse(List.of())));
        }
        Replication.FromRecord fromRecord = (Replication.FromRecord) replication;
        List<String> lacking;
        List<Comparison> numbers;
        try (PublishedRecord record = storeOptions.read()) {
            Set<String> loaded =
                    record.segments().stream().map(Rows.Segment::dataset).collect(Collectors.toSet());
            lacking = fromRecord.datasets().stream()
                    .filter(dataset -> !loaded.contains(dataset))
                    .toList();
            numbers = lacking.isEmpty() ? record.withConnection(fromRecord::run) : List.of();
        }
        return new Study(
                replication.id(),
                replication.title(),
                replication.works(),
                List.of(),
                fromRecord.datasets(),
                null,
                lacking.isEmpty() ? null : "the store's record lacks " + String.join(", ", lacking),
                lines(numbers));
    }

    private static List<Line> lines(List<Comparison> numbers) {
        return numbers.stream().map(Line::of).toList();
    }

    private static void print(PrintWriter out, Study study) {
        out.printf("%s%n%s%n", study.id, study.title);
        study.works.forEach(work -> out.println("  " + work));
        if (study.missing != null) {
            out.printf("Not replicated: %s%n%n", study.missing);
            return;
        }
        int width = study.numbers.stream()
                .mapToInt(line -> line.what.length())
                .max()
                .orElse(0);
        out.printf("  %-" + width + "s  %16s  %16s  %10s%n", "", "Target", "Ours", "Tolerance");
        for (Line line : study.numbers) {
            out.printf(
                    "  %-" + width + "s  %16s  %16s  %10s  %s%s%n",
                    line.what,
                    number(line.target),
                    line.ours == null ? "none" : number(line.ours),
                    line.tolerance == 0 ? "exact" : String.format(Locale.ROOT, "%.1e", line.tolerance),
                    line.verdict,
                    line.cause == null ? "" : ": " + line.cause);
        }
        out.printf(
                "  %,d numbers: %,d agree, %,d explained, %,d differ%n%n",
                study.numbers.size(), count(study, "agrees"), count(study, "explained"), count(study, "differs"));
    }

    private static long count(Study study, String verdict) {
        return study.numbers.stream()
                .filter(line -> line.verdict.equals(verdict))
                .count();
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.7g", value);
    }
}
