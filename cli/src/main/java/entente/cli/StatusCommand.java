package entente.cli;

import entente.core.time.HistoricalDate;
import entente.store.PublishedRecord;
import entente.store.Rows;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = {
            "Show what the record holds: sources with their rows, context apart, activities by type, conflicts, names of no known actor,"
                    + " the earliest and the latest date."
        },
        footerHeading = "%nExample:%n",
        footer = "  entente status --json")
final class StatusCommand implements Callable<Integer> {
    private static final int NAMES_SHOWN = 10;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions storeOptions;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    @SuppressWarnings("NullAway.Init")
    StatusCommand() {}

    /** What the command answers. */
    record Status(
            List<Source> sources,
            long attestations,
            long activities,
            long context,
            long contextValues,
            Map<String, Long> byType,
            MachineCoded machineCoded,
            long conflicts,
            long unresolvedNames,
            List<Rows.Count> unresolved,
            @Nullable Moment earliest,
            @Nullable Moment latest,
            String fingerprint) {}

    /** What only programs coded, which is in none of the other counts. */
    record MachineCoded(long attestations, long activities, Map<String, Long> byType) {}

    /** A file the record is made of. */
    record Source(
            String dataset,
            String layout,
            String file,
            String sha256,
            long rowsIn,
            long rowsUsed,
            long rowsRejected,
            long rowsOutOfScope,
            long attestations,
            long context) {}

    /** A date the record reaches to, and the activity it is of. */
    record Moment(@Nullable String date, @Nullable Long day, String activity, String title) {}

    @Override
    public Integer call() {
        try (PublishedRecord published = storeOptions.read()) {
            Status status = status(published);
            if (json) {
                Json.print(spec.commandLine().getOut(), status);
            } else {
                print(spec.commandLine().getOut(), status);
            }
        }
        return ExitCode.DONE;
    }

    private static Status status(PublishedRecord published) {
        List<Rows.Count> unresolved = published.unresolvedNames();
        return new Status(
                published.segments().stream().map(StatusCommand::source).toList(),
                published.attestations(),
                published.activities(),
                published.count("context"),
                published.count("context_value"),
                published.activitiesByType(),
                machineCoded(published),
                published.conflicts(),
                unresolved.size(),
                unresolved,
                published
                        .earliest()
                        .map(row -> moment(row, row.startDate(), row.earliestDay()))
                        .orElse(null),
                published
                        .latest()
                        .map(row -> moment(row, lastDate(row), row.latestDay()))
                        .orElse(null),
                published.fingerprint());
    }

    private static MachineCoded machineCoded(PublishedRecord published) {
        Map<String, Long> byType = published.machineCodedByType();
        return new MachineCoded(
                published.count("attestation") - published.attestations(),
                published.count("activity") - published.activities(),
                byType);
    }

    private static @Nullable String lastDate(Rows.Activity row) {
        return row.latestDay() == null ? row.startDate() : row.endDate();
    }

    private static Moment moment(Rows.Activity row, @Nullable String date, @Nullable Long day) {
        return new Moment(date, day, row.activityId(), row.title());
    }

    private static Source source(Rows.Segment row) {
        return new Source(
                row.dataset(),
                row.layout(),
                row.file(),
                row.sha256(),
                row.rowsIn(),
                row.rowsUsed(),
                row.rowsRejected(),
                row.rowsOutOfScope(),
                row.attestations(),
                row.contexts());
    }

    private static void print(PrintWriter out, Status status) {
        printRows(out, "Source", status, false);
        if (status.context() > 0) {
            out.println();
            printRows(out, "Context", status, true);
        }
        out.printf(
                "%n%,d attestations of %,d activities, %,d conflicts%n",
                status.attestations(), status.activities(), status.conflicts());
        if (status.context() > 0) {
            out.printf(
                    "%,d facts of context with %,d values, which are no activities%n",
                    status.context(), status.contextValues());
        }
        status.byType().forEach((type, count) -> out.printf("  %-18s %,9d%n", type, count));
        if (status.machineCoded().attestations() > 0) {
            out.printf(
                    "Apart from these, machine-coded: %,d attestations of %,d activities%n",
                    status.machineCoded().attestations(), status.machineCoded().activities());
            status.machineCoded().byType().forEach((type, count) -> out.printf("  %-18s %,9d%n", type, count));
        }
        print(out, "Earliest", Optional.ofNullable(status.earliest()));
        print(out, "Latest", Optional.ofNullable(status.latest()));
        if (status.unresolvedNames() > 0) {
            out.printf("%n%,d names of no known actor, or of more than one:%n", status.unresolvedNames());
            status.unresolved().stream()
                    .limit(NAMES_SHOWN)
                    .forEach(name -> out.printf("  %-40s %,6d%n", name.key(), name.count()));
            if (status.unresolvedNames() > NAMES_SHOWN) {
                out.printf("  and %,d more ('entente status --json')%n", status.unresolvedNames() - NAMES_SHOWN);
            }
        }
    }

    /** The files with context, or those without. */
    private static void printRows(PrintWriter out, String heading, Status status, boolean context) {
        out.printf("%-34s %9s %9s %9s %13s%n", heading, "rows", "used", "rejected", "out of scope");
        status.sources().stream()
                .filter(source -> source.context() > 0 == context)
                .forEach(source -> out.printf(
                        "%-34s %,9d %,9d %,9d %,13d%n",
                        source.dataset() + ", " + source.layout(),
                        source.rowsIn(),
                        source.rowsUsed(),
                        source.rowsRejected(),
                        source.rowsOutOfScope()));
    }

    private static void print(PrintWriter out, String what, Optional<Moment> moment) {
        moment.ifPresent(known -> out.printf("%-9s %s, %s%n", what, words(known.date()), known.title()));
    }

    private static String words(@Nullable String edtf) {
        return edtf == null ? "undated" : HistoricalDate.parse(edtf).words();
    }
}
