package entente.cli;

import entente.cli.download.DatasetFiles;
import entente.cli.download.DownloadListener;
import entente.core.record.DatasetDescriptor;
import entente.sources.Dataset;
import entente.sources.Datasets;
import entente.sources.Shipped;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "get",
        mixinStandardHelpOptions = true,
        description = {
            "Download a dataset from its publisher, where the publisher's terms allow a program to do so. For the others it"
                    + " says where to get the files yourself.",
            "",
            "A transfer that breaks off is resumed when the command is run again. A file is kept only if its header is that"
                    + " of the dataset. Exit code 1 if the dataset may not be downloaded."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente get atop                     into data/atop in Entente's own folder",
            "  entente get atop --out ~/Downloads",
            "  entente get ipi-peacekeeping --add   and add it to the record"
        })
final class GetCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions storeOptions;

    @Parameters(paramLabel = "DATASET", description = "The id of a dataset; 'entente sources' lists them.")
    private String id;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "The folder to keep the files in. Default: data/DATASET in Entente's own folder, where the atlas"
                            + " finds them.")
    private @Nullable Path folder;

    @Option(names = "--add", description = "Add the files to the record.")
    private boolean add;

    private final Supplier<List<Dataset>> datasets;

    GetCommand() {
        this(Datasets::all);
    }

    /** A command that knows certain datasets. */
    @SuppressWarnings("NullAway.Init")
    GetCommand(Supplier<List<Dataset>> datasets) {
        this.datasets = datasets;
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        Optional<Dataset> known = datasets.get().stream()
                .filter(dataset -> dataset.descriptor().id().equals(id))
                .findFirst();
        if (known.isEmpty()) {
            err.printf(
                    "Entente knows no dataset '%s'. It can download: %s. 'entente sources' lists them all.%n",
                    id,
                    datasets.get().stream()
                            .filter(dataset -> !dataset.downloads().isEmpty())
                            .map(dataset -> dataset.descriptor().id())
                            .collect(Collectors.joining(", ")));
            return ExitCode.NOT_UNDERSTOOD;
        }
        Dataset dataset = known.get();
        if (dataset.downloads().isEmpty()) {
            refuse(dataset.descriptor());
            return ExitCode.NO;
        }
        return get(dataset);
    }

    private void refuse(DatasetDescriptor dataset) {
        PrintWriter err = spec.commandLine().getErr();
        boolean ships = Shipped.datasets().stream()
                .anyMatch(shipped -> shipped.descriptor().id().equals(dataset.id()));
        if (ships) {
            err.printf("%s ships with Entente: there is nothing to download.%n", dataset.title());
            return;
        }
        err.printf("%s is not downloaded by Entente. %s%n", dataset.title(), dataset.terms());
        dataset.publishedAt()
                .ifPresent(address -> err.printf("Get it yourself from %s, under the terms stated there.%n", address));
        err.println("Then add it: 'entente add FILE...'. The file is recognised by its header, whatever its name.");
    }

    private int get(Dataset dataset) throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Path target = folder == null
                ? StoreOptions.home()
                        .resolve("data")
                        .resolve(dataset.descriptor().id())
                : folder;
        dataset.downloads().forEach(download -> out.printf("%s%n  %s%n", download.address(), download.leave()));
        out.flush();
        List<Path> files;
        Progress progress = Progress.on(System.err);
        try (Transfer transfer = new Transfer(progress)) {
            files = new DatasetFiles(dataset, target, "Entente/" + Version.program(), transfer).get();
        } catch (IOException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCode.UNREADABLE_FILE;
        }
        files.forEach(file -> out.printf("Kept  %s%n", file));
        out.printf("Cite it as 'entente cite %s' says.%n", dataset.descriptor().id());
        out.flush();
        return add ? AddCommand.add(spec, storeOptions, files, false, false) : ExitCode.DONE;
    }

    /** Shows a transfer as steps of progress: a transfer that is resumed is another step. */
    private static final class Transfer implements DownloadListener, AutoCloseable {
        private final Progress progress;
        private Progress.Step step = Progress.none().begin("", 0);

        Transfer(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void begins(String name, long bytes) {
            step.close();
            step = progress.begin("Downloading " + name, bytes);
        }

        @Override
        public void reached(long bytes) {
            step.reached(bytes);
        }

        @Override
        public void close() {
            step.close();
        }
    }
}
