package entente.cli;

import entente.store.PublishedRecord;
import entente.store.Store;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Check the record: rows add up, every participation has an actor or a stated reason why not, every resolved"
                    + " field has an attestation behind it, files are as they were written.",
            "",
            "Exit code 1 if anything is wrong."
        },
        footerHeading = "%nExample:%n",
        footer = "  entente verify --json        {\"ok\":true,\"violations\":[]}")
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions storeOptions;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    @SuppressWarnings("NullAway.Init")
    VerifyCommand() {}

    @Override
    public Integer call() {
        List<String> violations = new ArrayList<>();
        try (PublishedRecord published = storeOptions.read()) {
            Store store = storeOptions.open();
            violations.addAll(store.violations());
            violations.addAll(published.violations());
        }
        PrintWriter out = spec.commandLine().getOut();
        boolean ok = violations.isEmpty();
        if (json) {
            Json.print(out, new java.util.TreeMap<>(Map.of("ok", ok, "violations", violations)));
        } else if (ok) {
            out.println("The record is sound.");
        } else {
            violations.forEach(out::println);
        }
        return ok ? ExitCode.DONE : ExitCode.NO;
    }
}
