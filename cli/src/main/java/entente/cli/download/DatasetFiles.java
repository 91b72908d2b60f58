package entente.cli.download;

import entente.core.Sha256;
import entente.sources.ByteSource;
import entente.sources.Dataset;
import entente.sources.Download;
import entente.sources.SourceFile;
import entente.sources.SourceFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Downloads the files of a dataset and keeps those that are recognised, by their header, as its own. */
public final class DatasetFiles {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_ENTRIES = 1_000;

    private final Dataset dataset;
    private final Path folder;
    private final Downloader downloader;
    private final Unpacker unpacker;

    /**
     * @param folder where the files are kept; it is made if need be
     * @param agent how the program names itself to servers
     */
    public DatasetFiles(Dataset dataset, Path folder, String agent, DownloadListener listener) {
        this(
                dataset,
                folder,
                new Downloader(agent, PATIENCE, listener),
                new Unpacker(Downloader.LARGEST, MOST_ENTRIES));
    }

    DatasetFiles(Dataset dataset, Path folder, Downloader downloader, Unpacker unpacker) {
        this.dataset = dataset;
        this.folder = folder;
        this.downloader = downloader;
        this.unpacker = unpacker;
    }

    /**
     * Downloads every file that may be.
     *
     * @return the files kept
     * @throws DownloadException if one cannot be had, or is not what it should be; of that one nothing is kept but, where the
     *     transfer can be resumed, the part that came
     */
    public List<Path> get() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        List<Path> kept = new ArrayList<>();
        for (Download download : dataset.downloads()) {
            Path came = downloader.download(download.address(), download.name(), folder);
            try {
                check(download, came);
                kept.addAll(keep(download, came));
            } finally {
                new PartialFile(folder, download.name()).discard();
            }
        }
        return kept;
    }

    private static void check(Download download, Path came) throws IOException {
        if (download.sha256().isEmpty()) {
            return;
        }
        try (InputStream stream = Files.newInputStream(came)) {
            String sha256 = Sha256.of(stream);
            if (!sha256.equals(download.sha256().get())) {
                throw new DownloadException("What %s sent is not the file that is known: its SHA-256 is %s, not %s."
                        .formatted(download.address(), sha256, download.sha256().get()));
            }
        }
    }

    private List<Path> keep(Download download, Path came) throws IOException {
        Path workplace = Files.createTempDirectory(folder, ".unpacking-");
        try {
            List<Path> tables = switch (download.form()) {
                case CSV -> List.of(Files.copy(came, workplace.resolve(download.name())));
                case ZIP -> unpacker.unpack(came, workplace);
            };
            return keep(tables);
        } catch (DownloadException e) {
            throw new DownloadException("%s: %s".formatted(download.address(), e.getMessage()), e);
        } finally {
            remove(workplace);
        }
    }

    private List<Path> keep(List<Path> tables) throws IOException {
        Map<Path, Path> recognised = new LinkedHashMap<>();
        List<String> whyNot = new ArrayList<>();
        for (Path table : tables) {
            try {
                SourceFile file = SourceFile.recognise(ByteSource.of(table), List.of(dataset));
                // reads every row: a file that was cut has a whole header
                file.read(row -> {}, reached -> {});
                recognised.put(table, folder.resolve(table.getFileName()));
            } catch (SourceFileException e) {
                whyNot.add(String.valueOf(e.getMessage()));
            }
        }
        if (recognised.isEmpty()) {
            throw new DownloadException("What came is no file of %s that Entente reads. Nothing was kept. %s"
                    .formatted(
                            dataset.descriptor().id(), whyNot.isEmpty() ? "There is no table in it." : whyNot.get(0)));
        }
        for (Map.Entry<Path, Path> file : recognised.entrySet()) {
            Files.move(file.getKey(), file.getValue(), StandardCopyOption.REPLACE_EXISTING);
        }
        return List.copyOf(recognised.values());
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> tree = Files.walk(folder)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
