package entente.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes a file that appears whole or not at all, and that whoever may read the folder's other files may read. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes the content. */
    @FunctionalInterface
    public interface Content {
        /** Writes to a file, which is not there yet. */
        void writeTo(Path file) throws IOException;
    }

    /**
     * Writes a file beside its place, and moves it there when it is whole; what was there is replaced.
     *
     * @throws IOException if it cannot be written; what was there is still there
     */
    public static void write(Path target, Content content) throws IOException {
        // not by createTempFile, whose files only their owner may read
        Path beside = target.resolveSibling(".entente-%s.part".formatted(UUID.randomUUID()));
        try {
            content.writeTo(beside);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
