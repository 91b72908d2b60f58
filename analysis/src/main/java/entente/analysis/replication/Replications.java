package entente.analysis.replication;

import entente.analysis.AnalysisException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every study that can be replicated, and where the files lie of those that need some. */
public final class Replications {
    private static final List<Replication> ALL = List.of(
            new FullPanel(), new DangerousDyads(), new AtopNetworks(), new AllianceTies(), new ExerciseCounts());

    private Replications() {}

    /** All of them. */
    public static List<Replication> all() {
        return ALL;
    }

    /**
     * The first folder, in the order of their names, that holds every file of a replication: the one given or one below it.
     *
     * @throws AnalysisException if the folder is not there or cannot be listed
     */
    public static Optional<Path> find(Replication.FromFiles replication, Path folder) {
        if (!Files.isDirectory(folder)) {
            throw AnalysisException.file(folder + " is no folder. Name the one the replication files lie in.");
        }
        try (Stream<Path> folders = Files.walk(folder)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .filter(candidate ->
                            replication.files().stream().allMatch(file -> Files.isRegularFile(candidate.resolve(file))))
                    .findFirst();
        } catch (IOException | UncheckedIOException e) {
            throw AnalysisException.file("%s cannot be listed: %s".formatted(folder, e.getMessage()));
        }
    }
}
