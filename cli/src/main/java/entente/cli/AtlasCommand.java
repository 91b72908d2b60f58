package entente.cli;

import entente.atlas.Atlas;
import entente.atlas.AtlasRunningException;
import entente.atlas.AtlasSetup;
import entente.atlas.PortTakenException;
import entente.core.actor.ActorDirectory;
import entente.core.codebook.Codebook;
import entente.store.LiveRecord;
import entente.store.PublishedRecord;
import entente.store.Store;
import entente.store.StoreException;
import entente.store.StoreWriter;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "atlas",
        mixinStandardHelpOptions = true,
        description = {
            "Open the record as an atlas in your browser: the catalogue that ships, and every dataset found in the data"
                    + " folder.",
            "",
            "It answers only on this machine (127.0.0.1), and only to reading. 'entente add' works while it runs. End it"
                    + " with Ctrl-C."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente atlas",
            "  entente atlas --data ~/Downloads/alliances     add what is there first",
            "  entente atlas --no-open --port 9000            print the address only"
        })
final class AtlasCommand implements Callable<Integer> {
    private static final int LARGEST_PORT = 65_535;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions storeOptions;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Add every dataset found in this folder first. Default: data in Entente's own folder.")
    private @Nullable Path data;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to answer on. Default: 8420, or the next one that is free.")
    private @Nullable Integer port;

    @Option(names = "--no-open", description = "Do not open a browser.")
    private boolean doNotOpen;

    @SuppressWarnings("NullAway.Init")
    AtlasCommand() {}

    @Override
    public Integer call() throws InterruptedException {
        Store store = storeOptions.open();
        boolean allRead = addData(store);
        try (PublishedRecord ready = storeOptions.read()) {
            ready.count("activity");
        }
        try (LiveRecord live = new LiveRecord(store);
                Atlas atlas = Atlas.start(setup(live))) {
            announce(atlas.address(), "The atlas is at");
            waitUntilStopped(atlas);
            return allRead ? ExitCode.DONE : ExitCode.UNREADABLE_FILE;
        } catch (AtlasRunningException e) {
            announce(e.address(), "The atlas of this store is running already, at");
            return ExitCode.DONE;
        } catch (PortTakenException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCode.NO;
        }
    }

    private AtlasSetup setup(LiveRecord live) {
        int chosen = port == null ? AtlasSetup.DEFAULT_PORT : port;
        if (chosen < 0 || chosen > LARGEST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port takes a number from 0 to " + LARGEST_PORT + ".");
        }
        return new AtlasSetup(
                live,
                List.copyOf(KnownDatasets.byId().values()),
                ActorDirectory.bundled(),
                CatalogueWorks.byId(),
                Codebook.bundled(),
                Version.program(),
                chosen,
                port != null);
    }

    /** Adds what lies in the data folder; a file that cannot be read is told of, and the atlas opens without it. */
    private boolean addData(Store store) {
        Path folder = data == null ? StoreOptions.home().resolve("data") : data;
        if (data != null && !Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "--data: there is no folder " + folder);
        }
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            Importer.filesIn(folder).stream()
                    .filter(file -> !file.toAbsolutePath().normalize().startsWith(store.root()))
                    .forEach(files::add);
        }
        if (files.isEmpty()) {
            return true;
        }
        boolean allRead = true;
        try (StoreWriter writer = store.write()) {
            storeOptions.prepare(writer);
            Progress progress = Progress.on(System.err);
            for (Importer.Outcome outcome : new Importer(writer, progress).addFound(files)) {
                if (outcome instanceof Importer.Outcome.Failed failed) {
                    spec.commandLine().getErr().println(failed.why());
                    allRead = false;
                }
            }
            if (!store.isUpToDate()) {
                try (Progress.Step step = progress.begin("Building the record", 1)) {
                    writer.publish();
                    step.reached(1);
                }
            }
        } catch (StoreException e) {
            if (store.published().isEmpty()) {
                throw e;
            }
            spec.commandLine().getErr().println(e.getMessage());
        }
        return allRead;
    }

    private void announce(URI address, String words) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(words + " " + address);
        out.flush();
        if (!doNotOpen) {
            Browser.open(address);
        }
    }

    private static void waitUntilStopped(Atlas atlas) throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            atlas.close();
                            stopped.countDown();
                        },
                        "stop the atlas"));
        stopped.await();
    }
}
