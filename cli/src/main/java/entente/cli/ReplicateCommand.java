package entente.cli;

import entente.analysis.AnalysisException;
import entente.analysis.replication.Comparison;
import entente.analysis.replication.Replication;
import entente.analysis.replication.Replications;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
            "Each study is replicated whose files lie in the folder or below it; the others are named with the files they"
                    + " need. Where ours is not expected to be the target, the cause is printed. See"
                    + " docs/replication.md.",
            "",
            "Exit code 1 if a number that should agree does not."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  entente replicate ~/replication", "  entente replicate ~/replication --only alliance-ties --json"})
final class ReplicateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder with the files of the studies.")
    private Path folder;

    @Option(names = "--only", paramLabel = "STUDY", description = "One study alone, by its short name.")
    private @Nullable String only;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    @SuppressWarnings("NullAway.Init")
    ReplicateCommand() {}

    /** A study and what came of it. */
    record Study(
            String id,
            String title,
            List<String> works,
            List<String> files,
            @Nullable String folder,
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
        Optional<Path> place = Replications.find(replication, folder);
        return new Study(
                replication.id(),
                replication.title(),
                replication.works(),
                replication.files(),
                place.map(Path::toString).orElse(null),
                place.map(replication::run).orElse(List.of()).stream()
                        .map(Line::of)
                        .toList());
    }

    private static void print(PrintWriter out, Study study) {
        out.printf("%s%n%s%n", study.id, study.title);
        study.works.forEach(work -> out.println("  " + work));
        if (study.folder == null) {
            out.printf("Not replicated: no folder holds %s%n%n", String.join(", ", study.files));
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
