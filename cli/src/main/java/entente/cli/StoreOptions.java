package entente.cli;

import entente.core.record.DatasetDescriptor;
import entente.linkage.Linkage;
import entente.sources.Dataset;
import entente.sources.Datasets;
import entente.sources.Shipped;
import entente.store.ActorSource;
import entente.store.PublishedRecord;
import entente.store.Store;
import entente.store.StoreException;
import entente.store.StoreWriter;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which store a command works on, and whether the bundled catalogue is part of it. */
final class StoreOptions {
    /** The command that has these options. */
    @Spec(Spec.Target.MIXEE)
    private CommandSpec user;

    /** System property with the folder Entente was started from; the launcher sets it. */
    private static final String HOME_PROPERTY = "entente.home";

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The store's folder. It is made if it does not exist. Default: data/store in Entente's own"
                    + " folder, or entente/store in the XDG data folder where that is read-only.")
    private @Nullable Path folder;

    @Option(
            names = "--catalogue",
            negatable = true,
            description = "Leave the catalogue that ships with Entente out of this store's record (--no-catalogue), or"
                    + " put it back (--catalogue). The store remembers.")
    private @Nullable Boolean catalogue;

    private final Progress progress = Progress.none();

    @SuppressWarnings("NullAway.Init")
    StoreOptions() {}

    Store open() {
        Store.prepare();
        return Store.at(
                folder == null ? defaultFolder() : folder,
                new Store.Setup(ActorSource.bundled(), List.of(new Linkage(datasets())), shipped(), datasets()));
    }

    private static List<DatasetDescriptor> datasets() {
        return Datasets.all().stream().map(Dataset::descriptor).toList();
    }

    private static Store.Shipped shipped() {
        return new Store.Shipped(
                Shipped.datasets().stream()
                        .map(dataset -> dataset.descriptor().id())
                        .collect(Collectors.toSet()),
                Shipped.decisions());
    }

    /** Entente's own folder. */
    static Path home() {
        return Path.of(System.getProperty(HOME_PROPERTY, "")).toAbsolutePath();
    }

    private static Path defaultFolder() {
        Path home = home();
        Path data = home.resolve("data");
        if (Files.isWritable(Files.isDirectory(data) ? data : home)) {
            return data.resolve("store");
        }
        String xdg = System.getenv("XDG_DATA_HOME");
        Path shared = xdg == null || xdg.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(xdg);
        return shared.resolve("entente").resolve("store");
    }

    /**
     * The record of the store as it should be: with the catalogue unless it is left out, and derived from all there is.
     * Where it cannot be written, the record as it is, and a word on that.
     */
    PublishedRecord read() {
        Store store = open();
        if (catalogue != null || !store.isUpToDate() || Importer.lacksCatalogue(store)) {
            try (StoreWriter writer = store.write()) {
                prepare(writer);
                if (!store.isUpToDate()) {
                    writer.publish();
                }
            } catch (StoreException e) {
                if (catalogue != null || store.published().isEmpty()) {
                    throw e;
                }
                // somebody else is writing, nobody may, or the disk is full: what is published is still true
                PrintWriter err = user.commandLine().getErr();
                err.printf("The record could not be brought up to date. %s%n", e.getMessage());
                err.println("This is the record as it was last published.");
                err.flush();
            }
        }
        return store.read();
    }

    /** Brings the catalogue into a store that is being written, or leaves it out. */
    void prepare(StoreWriter writer) {
        if (catalogue != null) {
            writer.includeCatalogue(catalogue, Importer.USER);
        }
        new Importer(writer, progress).addCatalogue();
    }
}
