package entente.cli;

import entente.sources.ByteSource;
import entente.sources.Datasets;
import entente.sources.Shipped;
import entente.sources.SourceFile;
import entente.sources.SourceFileException;
import entente.store.SegmentManifest;
import entente.store.SegmentWriter;
import entente.store.SegmentWriter.SegmentOrigin;
import entente.store.Store;
import entente.store.StoreWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads files into a store that is being written. */
final class Importer {
    /** Who a decision is recorded for when a person asks for it on the command line. */
    static final String USER = System.getProperty("user.name", "unknown");

    private static final Comparator<SegmentManifest> MOST_ROWS =
            Comparator.comparing(SegmentManifest::rowsUsed).thenComparing(SegmentManifest::sha256);

    private final StoreWriter writer;
    private final Progress progress;

    Importer(StoreWriter writer, Progress progress) {
        this.writer = writer;
        this.progress = progress;
    }

    /** What became of a file that was asked for. */
    sealed interface Outcome {
        /** It was read; whether the record uses it or another file of the same dataset, {@code inForce} tells. */
        record Added(String file, SegmentManifest segment, StoreWriter.Difference difference, boolean inForce)
                implements Outcome {}

        /** It was found in a folder and is nothing Entente reads. */
        record Skipped(String file, String why) implements Outcome {}

        /** It could not be read; nothing of it was imported. */
        record Failed(String file, String why) implements Outcome {}
    }

    /** Whether the store has not yet read the catalogue of this Entente. */
    static boolean lacksCatalogue(Store store) {
        return !store.leavesOutCatalogue()
                && !Shipped.files().stream()
                        .map(file -> SourceFile.recognise(file, Datasets.all()))
                        .allMatch(file -> store.has(origin(file)));
    }

    /** Brings the catalogue of this Entente into the store, unless it is there. */
    void addCatalogue() {
        if (writer.leavesOutCatalogue()) {
            return;
        }
        for (ByteSource file : Shipped.files()) {
            writer.use(read(SourceFile.recognise(file, Datasets.all())), "Entente");
        }
    }

    /**
     * Reads files, and every file in folders. Of several files of one dataset's layout the record uses the one with the
     * most rows, in whatever order they come, unless a person decides otherwise.
     *
     * @param replace decide that the files given now are the ones to use
     */
    List<Outcome> add(List<Path> paths, boolean replace) {
        Map<String, SourceFile> recognised = new LinkedHashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                filesIn(path).forEach(file -> recognise(file, true, recognised, outcomes));
            } else {
                recognise(path, false, recognised, outcomes);
            }
        }
        return read(recognised, outcomes, replace);
    }

    /** Reads files that were found in a folder; what is nothing of ours is skipped. */
    List<Outcome> addFound(List<Path> files) {
        Map<String, SourceFile> recognised = new LinkedHashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        files.forEach(file -> recognise(file, true, recognised, outcomes));
        return read(recognised, outcomes, false);
    }

    private List<Outcome> read(Map<String, SourceFile> recognised, List<Outcome> outcomes, boolean replace) {
        List<SegmentManifest> before = writer.inForce();
        Map<String, SegmentManifest> segments = new LinkedHashMap<>();
        recognised.forEach((name, file) -> {
            try {
                segments.put(name, read(file));
            } catch (SourceFileException e) {
                outcomes.add(new Outcome.Failed(name, String.valueOf(e.getMessage())));
            }
        });
        if (replace) {
            segments.values().stream()
                    .collect(Collectors.groupingBy(SegmentManifest::subject, TreeMap::new, Collectors.toList()))
                    .values()
                    .forEach(files -> writer.use(Collections.max(files, MOST_ROWS), USER));
        }
        List<SegmentManifest> after = writer.inForce();
        List<Outcome> added = new ArrayList<>();
        segments.forEach((name, segment) -> added.add(
                new Outcome.Added(name, segment, difference(before, after, segment), after.contains(segment))));
        added.addAll(outcomes);
        return added;
    }

    private StoreWriter.Difference difference(
            List<SegmentManifest> before, List<SegmentManifest> after, SegmentManifest segment) {
        if (!after.contains(segment)) {
            return new StoreWriter.Difference(0, 0, 0);
        }
        Optional<SegmentManifest> earlier = before.stream()
                .filter(other -> other.subject().equals(segment.subject()))
                .findFirst();
        return writer.compare(earlier, segment);
    }

    private static void recognise(
            Path path, boolean inFolder, Map<String, SourceFile> recognised, List<Outcome> outcomes) {
        try {
            recognised.put(path.toString(), SourceFile.recognise(ByteSource.of(path), Datasets.all()));
        } catch (SourceFileException e) {
            boolean nothingOfOurs = inFolder && e.kind() == SourceFileException.Kind.UNKNOWN;
            outcomes.add(
                    nothingOfOurs
                            ? new Outcome.Skipped(path.toString(), String.valueOf(e.getMessage()))
                            : new Outcome.Failed(path.toString(), String.valueOf(e.getMessage())));
        }
    }

    /** Every file in a folder and the folders in it, hidden ones left out, in the order of their names. */
    static List<Path> filesIn(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new SourceFileException(
                    SourceFileException.Kind.UNREADABLE,
                    "%s cannot be listed: %s".formatted(folder, e.getMessage()),
                    e);
        }
    }

    private SegmentManifest read(SourceFile file) {
        SegmentOrigin origin = origin(file);
        Optional<SegmentManifest> known = writer.find(origin);
        if (known.isPresent()) {
            return known.get();
        }
        String what = "Reading " + shortName(file.name());
        try (SegmentWriter segment = writer.begin(origin);
                Progress.Step step = progress.begin(what, file.size())) {
            file.read(segment::write, step::reached);
            return segment.finish();
        }
    }

    private static SegmentOrigin origin(SourceFile file) {
        return new SegmentOrigin(
                file.dataset().descriptor().id(),
                file.layout().id(),
                shortName(file.name()),
                file.sha256(),
                file.size(),
                file.layout().version(),
                file.unknownColumns());
    }

    private static String shortName(String name) {
        Path file = Path.of(name).getFileName();
        return file == null ? name : file.toString();
    }
}
