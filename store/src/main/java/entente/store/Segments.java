package entente.store;

import static java.util.Objects.requireNonNull;

import entente.core.record.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The segments of a store, and which of them are in force. */
final class Segments {
    /** The decision that a certain file of a dataset's layout is the one to use. */
    static final String USE_FILE = "use-file";

    /** The decision that the bundled catalogue is left out of this store, or put back. */
    static final String CATALOGUE = "catalogue";

    /** The value of a {@link #CATALOGUE} decision that keeps it. */
    static final String INCLUDE = "include";

    static final String MANIFEST = "manifest.json";

    // a manifest of before context was kept has no count of it: there is none
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final StoreLayout layout;

    Segments(StoreLayout layout) {
        this.layout = layout;
    }

    Path folder(String id) {
        return layout.segments().resolve(id);
    }

    /** The file of one table of a segment. */
    String file(SegmentManifest segment, SegmentTables.Table table) {
        return folder(segment.id()).resolve(table.fileName()).toString();
    }

    Optional<SegmentManifest> find(String id) {
        Path manifest = folder(id).resolve(MANIFEST);
        return Files.exists(manifest) ? Optional.of(read(manifest)) : Optional.empty();
    }

    /** Every complete segment. */
    List<SegmentManifest> all() {
        if (Files.notExists(layout.segments())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(layout.segments())) {
            return folders.map(folder -> folder.resolve(MANIFEST))
                    .filter(Files::exists)
                    .map(Segments::read)
                    .sorted(Comparator.comparing(SegmentManifest::id))
                    .toList();
        } catch (IOException e) {
            throw new StoreException(
                    "%s cannot be listed (%s).".formatted(layout.segments(), StoreLayout.reason(e)), e);
        }
    }

    /**
     * The segments in force: of each dataset's layout one. A person's decision says which; without one it is the file
     * with the most rows used, so that the order in which files came does not matter. Of one file read by two versions
     * of a reader, the newer counts.
     */
    List<SegmentManifest> inForce(List<Decision> decisions, Set<String> shipped) {
        Map<String, String> chosen = new LinkedHashMap<>();
        decisions.stream()
                .filter(decision -> decision.kind().equals(USE_FILE))
                .forEach(decision ->
                        chosen.put(decision.subject(), decision.value().orElse("")));
        boolean catalogue = includesCatalogue(decisions);
        Map<String, List<SegmentManifest>> bySubject = new TreeMap<>();
        for (SegmentManifest segment : all()) {
            boolean leftOut = !catalogue && shipped.contains(segment.dataset());
            if (!leftOut) {
                bySubject
                        .computeIfAbsent(segment.subject(), key -> new ArrayList<>())
                        .add(segment);
            }
        }
        return bySubject.entrySet().stream()
                .map(entry -> choose(entry.getValue(), Optional.ofNullable(chosen.get(entry.getKey()))))
                .toList();
    }

    /** Whether the last decision on the bundled catalogue, if any, keeps it. */
    static boolean includesCatalogue(List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.kind().equals(CATALOGUE))
                .reduce((earlier, later) -> later)
                .flatMap(Decision::value)
                .orElse(INCLUDE)
                .equals(INCLUDE);
    }

    private static SegmentManifest choose(List<SegmentManifest> candidates, Optional<String> sha256) {
        Map<String, SegmentManifest> newestReading = new TreeMap<>();
        for (SegmentManifest segment : candidates) {
            newestReading.merge(
                    segment.sha256(),
                    segment,
                    (left, right) -> left.readerVersion() > right.readerVersion() ? left : right);
        }
        Comparator<SegmentManifest> order = Comparator.comparing(
                        (SegmentManifest segment) -> sha256.equals(Optional.of(segment.sha256())))
                .thenComparing(SegmentManifest::rowsUsed)
                .thenComparing(SegmentManifest::sha256);
        return newestReading.values().stream().max(order).orElseThrow();
    }

    static void writeManifest(Path folder, SegmentManifest manifest) throws IOException {
        Path file = folder.resolve(MANIFEST);
        Files.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        AtomicFiles.sync(file);
    }

    private static SegmentManifest read(Path manifest) {
        try {
            return requireNonNull(JSON.readValue(Files.readAllBytes(manifest), SegmentManifest.class), "it is null");
        } catch (IOException | JacksonException | NullPointerException e) {
            throw new StoreException(
                    "%s is damaged (%s). Remove its folder and add the file again.".formatted(manifest, e.getMessage()),
                    e);
        }
    }
}
