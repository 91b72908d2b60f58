package entente.export.datapackage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder that appears whole or not at all: it is filled under another name beside its place, then renamed. What is left
 * when it is closed unfinished is removed.
 */
final class NewFolder implements AutoCloseable {
    private final Path target;
    private final Path part;

    private NewFolder(Path target, Path part) {
        this.target = target;
        this.part = part;
    }

    /**
     * Begins a folder.
     *
     * @throws FileAlreadyExistsException if something is there that is no empty folder
     * @throws IOException if the folder it is to stand in is not there or cannot be written
     */
    static NewFolder begin(Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new IOException("there is no folder " + (parent == null ? target : parent));
        }
        requireFree(target);
        // not a temporary folder of the platform's, which nobody else may read
        Path part = parent.resolve(".%s.%s.part"
                .formatted(target.getFileName(), UUID.randomUUID().toString().substring(0, 8)));
        return new NewFolder(target, Files.createDirectory(part));
    }

    private static void requireFree(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(target.toString(), null, "it is a file. Name a new folder");
        }
        try (Stream<Path> children = Files.list(target)) {
            if (children.findAny().isPresent()) {
                throw new FileAlreadyExistsException(
                        target.toString(), null, "the folder is not empty. Name a new one, or remove it first");
            }
        }
    }

    /** Where to write meanwhile. */
    Path path() {
        return part;
    }

    /** Puts the folder in its place. */
    void finish() throws IOException {
        requireFree(target);
        Files.deleteIfExists(target);
        Files.move(part, target);
    }

    @Override
    public void close() throws IOException {
        if (!Files.exists(part)) {
            return;
        }
        List<Path> left;
        try (Stream<Path> tree = Files.walk(part)) {
            left = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : left) {
            Files.deleteIfExists(path);
        }
    }
}
