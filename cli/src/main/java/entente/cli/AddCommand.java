package entente.cli;

import entente.core.record.DatasetDescriptor;
import entente.store.SegmentManifest;
import entente.store.Store;
import entente.store.StoreWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = {
            "Add datasets to the record.",
            "",
            "A file is recognised by its header, whatever its name. Every row is used, rejected or out of scope, and the"
                    + " last two are kept with their reasons ('entente export rejects'). A damaged file is refused as a"
                    + " whole. Adding a file again changes nothing."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente add atop5_0a.csv atop5_0m.csv",
            "  entente add ~/Downloads/alliances          every file in the folder that Entente knows",
            "  entente add --replace corrected.csv        use this file, though another has more rows",
            "  entente add FILE --json                    the summary for a program"
        })
final class AddCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions storeOptions;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders of files.")
    private List<Path> paths;

    @Option(
            names = "--replace",
            description = "Use these files from now on, also where the store has another file of the same dataset with"
                    + " more rows. Recorded as a decision.")
    private boolean replace;

    @Option(names = "--json", description = "Print the summary as JSON.")
    private boolean json;

    @SuppressWarnings("NullAway.Init")
    AddCommand() {}

    /** A line of the summary; the numbers of a file that was not read are zero. */
    record FileSummary(
            String file,
            @Nullable String dataset,
            @Nullable String layout,
            long rowsIn,
            long rowsUsed,
            long rowsRejected,
            long rowsOutOfScope,
            boolean context,
            long added,
            long changed,
            long withdrawn,
            long unresolvedNames,
            List<String> ignoredColumns,
            boolean inForce,
            @Nullable String skipped,
            @Nullable String error) {}

    @Override
    public Integer call() {
        return add(spec, storeOptions, paths, replace, json);
    }

    /** Adds files and prints what became of them; the exit code. */
    static int add(CommandSpec spec, StoreOptions storeOptions, List<Path> paths, boolean replace, boolean json) {
        Progress progress = Progress.on(System.err);
        Store store = storeOptions.open();
        List<Importer.Outcome> outcomes;
        try (StoreWriter writer = store.write()) {
            storeOptions.prepare(writer);
            outcomes = new Importer(writer, progress).add(paths, replace);
            if (!store.isUpToDate()) {
                try (Progress.Step step = progress.begin("Building the record", 1)) {
                    writer.publish();
                    step.reached(1);
                }
            }
        }
        List<FileSummary> summaries = new ArrayList<>();
        outcomes.forEach(outcome -> summaries.add(summary(outcome, store)));
        print(spec, summaries, json);
        boolean allRead = outcomes.stream().noneMatch(Importer.Outcome.Failed.class::isInstance);
        return allRead ? ExitCode.DONE : ExitCode.UNREADABLE_FILE;
    }

    private static FileSummary summary(Importer.Outcome outcome, Store store) {
        if (outcome instanceof Importer.Outcome.Added added) {
            SegmentManifest segment = added.segment();
            return new FileSummary(
                    added.file(),
                    segment.dataset(),
                    segment.layout(),
                    segment.rowsIn(),
                    segment.rowsUsed(),
                    segment.rowsRejected(),
                    segment.rowsOutOfScope(),
                    segment.contexts() > 0,
                    added.difference().added(),
                    added.difference().changed(),
                    added.difference().withdrawn(),
                    added.inForce() ? store.unresolvedNames(segment.subject()) : 0,
                    segment.unknownColumns(),
                    added.inForce(),
                    null,
                    null);
        }
        if (outcome instanceof Importer.Outcome.Skipped skipped) {
            return unread(skipped.file(), skipped.why(), null);
        }
        Importer.Outcome.Failed failed = (Importer.Outcome.Failed) outcome;
        return unread(failed.file(), null, failed.why());
    }

    private static FileSummary unread(String file, @Nullable String skipped, @Nullable String error) {
        return new FileSummary(file, null, null, 0, 0, 0, 0, false, 0, 0, 0, 0, List.of(), false, skipped, error);
    }

    private static void print(CommandSpec spec, List<FileSummary> summaries, boolean json) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Json.print(out, Map.of("files", summaries));
            return;
        }
        Map<String, DatasetDescriptor> known = KnownDatasets.byId();
        for (FileSummary summary : summaries) {
            if (summary.error() != null) {
                spec.commandLine().getErr().println(summary.error());
            } else if (summary.dataset() == null) {
                out.println("Skipped  " + summary.skipped());
            } else {
                printAdded(out, summary, KnownDatasets.title(known, summary.dataset()));
            }
        }
    }

    private static void printAdded(PrintWriter out, FileSummary summary, String title) {
        out.printf("%s%n", summary.file());
        out.printf("  %s, %s%n", title, summary.layout());
        out.printf(
                "  %,d rows: %,d used, %,d rejected, %,d out of scope%n",
                summary.rowsIn(), summary.rowsUsed(), summary.rowsRejected(), summary.rowsOutOfScope());
        if (!summary.inForce()) {
            out.println("  Not used: the store has another file of this dataset with as many rows or more."
                    + " 'entente add --replace' uses this one.");
            return;
        }
        out.printf(
                "  %,d %s added, %,d changed, %,d withdrawn%n",
                summary.added(),
                summary.context() ? "facts of context" : "attestations",
                summary.changed(),
                summary.withdrawn());
        if (summary.unresolvedNames() > 0) {
            out.printf(
                    "  %,d %s of no known actor ('entente status' lists them)%n",
                    summary.unresolvedNames(), summary.unresolvedNames() == 1 ? "name" : "names");
        }
        if (!summary.ignoredColumns().isEmpty()) {
            out.printf(
                    "  Columns the published file does not have were not read: %s%n",
                    String.join(", ", summary.ignoredColumns()));
        }
        if (summary.rowsRejected() > 0) {
            out.println("  'entente export rejects --format csv --out rejects.csv' lists the rejected rows");
        }
    }
}
