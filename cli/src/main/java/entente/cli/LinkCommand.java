package entente.cli;

import entente.linkage.Linkage;
import entente.store.PublishedRecord;
import entente.store.Rows;
import entente.store.Store;
import entente.store.StoreWriter;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "link",
        mixinStandardHelpOptions = true,
        description = {
            "Work out anew which attestations speak of the same act, and show how many acts the sources have in common.",
            "",
            "Rows that their own source keeps apart stay apart. Across sources, a key that one states of the other"
                    + " decides; without one the evidence does: participants, dates, names, places, terms. What people decided"
                    + " outlives every run. Pairs that may be one act, but not surely, wait for review."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente link",
            "  entente link --ignore-identifiers        to measure linkage by evidence alone; the store remembers",
            "  entente link --no-ignore-identifiers     to use stated keys again",
            "  entente export links --out links.csv     every link with its score and the reason for it"
        })
final class LinkCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions storeOptions;

    @Option(
            names = "--ignore-identifiers",
            negatable = true,
            description = "Withhold the keys that one dataset states of another, such as ATOP's of COW alliances.")
    private boolean ignoreIdentifiers;

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    @SuppressWarnings("NullAway.Init")
    LinkCommand() {}

    /** What the command answers. */
    record Answer(
            boolean identifiersUsed, long attestations, long activities, long possible, List<Rows.SharedActs> shared) {}

    @Override
    public Integer call() {
        Store store = storeOptions.open();
        try (StoreWriter writer = store.write();
                Progress.Step step = Progress.on(System.err).begin("Linking", 1)) {
            storeOptions.prepare(writer);
            writer.decide(
                    Linkage.IDENTIFIERS,
                    "linkage",
                    ignoreIdentifiers ? Linkage.IGNORE : "use",
                    Importer.USER,
                    "asked on the command line");
            if (!store.isUpToDate()) {
                writer.publish();
            }
            step.reached(1);
        }
        try (PublishedRecord published = store.read()) {
            print(new Answer(
                    !ignoreIdentifiers,
                    published.attestations(),
                    published.activities(),
                    published.count("possible_link"),
                    published.sharedActs()));
        }
        return ExitCode.DONE;
    }

    private void print(Answer answer) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Json.print(out, answer);
            return;
        }
        out.printf("%,d attestations of %,d activities%n", answer.attestations(), answer.activities());
        if (!answer.shared().isEmpty()) {
            out.printf("%nActs that two sources both tell of:%n");
            answer.shared()
                    .forEach(pair -> out.printf("  %-24s %-24s %,7d%n", pair.one(), pair.other(), pair.activities()));
        }
        out.printf("%n%,d pairs may be one act and wait for review.%n", answer.possible());
        if (!answer.identifiersUsed()) {
            out.println("Keys that sources state of each other were withheld.");
        }
    }
}
