package entente.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where everything lies in a store's folder.
 *
 * <pre>
 * FORMAT                     the version of this layout
 * segments/HASH-READER/      immutable; complete or absent
 * decisions.jsonl            append-only
 * record-GENERATION.duckdb   derived from the two above
 * record-GENERATION.duckdb.search/   its full-text index
 * CURRENT                    names the generation in force, and what it was derived from
 * writer.lock                held by the one writer
 * tmp/                       work in hand; swept by the next writer
 * </pre>
 */
final class StoreLayout {
    /** The layout this version of Entente writes. */
    static final int FORMAT = 1;

    private static final String INDEX = ".search";

    private final Path root;

    StoreLayout(Path root) {
        this.root = requireNonNull(root, "root is null");
    }

    Path root() {
        return root;
    }

    Path segments() {
        return root.resolve("segments");
    }

    Path decisions() {
        return root.resolve("decisions.jsonl");
    }

    Path current() {
        return root.resolve("CURRENT");
    }

    Path lock() {
        return root.resolve("writer.lock");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    Path generation(long number) {
        return root.resolve("record-" + number + ".duckdb");
    }

    /** The folder of the full-text index of a generation, by the name of its database. */
    Path index(String database) {
        return root.resolve(database + INDEX);
    }

    /** The databases of all generations that are there, their indexes, and what DuckDB keeps beside them. */
    List<Path> generations() {
        try (Stream<Path> files = Files.list(root)) {
            return files.filter(file -> file.getFileName().toString().startsWith("record-"))
                    .toList();
        } catch (IOException e) {
            throw new StoreException("The store %s cannot be listed (%s).".formatted(root, reason(e)), e);
        }
    }

    /** Makes the folders of a new store; leaves those of an existing one as they are. */
    void createFolders() {
        try {
            Files.createDirectories(segments());
            Files.createDirectories(temporary());
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    /** Makes what a new store lacks. Only the writer may: two could not both write its format. */
    void create() {
        createFolders();
        try {
            Path format = root.resolve("FORMAT");
            if (Files.notExists(format)) {
                AtomicFiles.write(format, (FORMAT + "\n").getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    private StoreException notWritable(IOException e) {
        return new StoreException(
                "The store %s cannot be written (%s). Choose another folder with --store.".formatted(root, reason(e)),
                e);
    }

    /**
     * Refuses a path with a character that cuts it short in DuckDB's connection address.
     *
     * @throws StoreException if there is one
     */
    void requirePathFits() {
        if (root.toString().matches("(?s).*[?;].*")) {
            throw new StoreException(
                    "The store %s has '?' or ';' in its path, which DuckDB cannot open. Choose another folder with --store."
                            .formatted(root));
        }
    }

    /**
     * Refuses a store written by a newer Entente.
     *
     * @throws StoreException if its format is newer, or is no number
     */
    void requireKnownFormat() {
        Path format = root.resolve("FORMAT");
        String text;
        try {
            text = Files.readString(format, UTF_8).strip();
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            throw new StoreException(
                    "%s cannot be read (%s). Choose another folder with --store.".formatted(format, reason(e)), e);
        }
        if (!text.equals(String.valueOf(FORMAT))) {
            throw new StoreException(
                    "The store %s has format %s, and this Entente reads format %d. Use the Entente that made it, or choose another folder with --store."
                            .formatted(root, text, FORMAT));
        }
    }

    static String reason(IOException e) {
        if (tellsOfAFullDisk(String.valueOf(e.getMessage()))) {
            return "the disk is full: free some space, then try again";
        }
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }

    /** Whether a failure's message is the operating system's for a disk without space. */
    static boolean tellsOfAFullDisk(String message) {
        return message.contains("No space left on device") || message.contains("not enough space on the disk");
    }

    static void deleteTree(Path tree) {
        if (Files.notExists(tree)) {
            return;
        }
        try {
            Files.walkFileTree(tree, new SimpleFileVisitor<Path>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
                        throws IOException {
                    Files.deleteIfExists(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new StoreException("%s cannot be removed (%s).".formatted(tree, reason(e)), e);
        }
    }
}
