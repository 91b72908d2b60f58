package entente.cli;

import entente.store.Store;
import entente.store.StoreWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = {
            "Derive the record again from what was imported and decided. Nothing is lost, and exports are the same"
                    + " bytes; use it if the derived database was damaged or removed."
        },
        footerHeading = "%nExample:%n",
        footer = "  entente rebuild")
final class RebuildCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions storeOptions;

    @SuppressWarnings("NullAway.Init")
    RebuildCommand() {}

    @Override
    public Integer call() {
        Store store = storeOptions.open();
        try (StoreWriter writer = store.write();
                Progress.Step step = Progress.on(System.err).begin("Building the record", 1)) {
            storeOptions.prepare(writer);
            writer.publish();
            step.reached(1);
        }
        spec.commandLine().getOut().println("The record is rebuilt.");
        return ExitCode.DONE;
    }
}
