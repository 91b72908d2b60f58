package entente.core.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Where the codebook's files are read from: the class path, or a map of texts in tests. */
@FunctionalInterface
interface CodebookFiles {
    /**
     * The text of a file by its path, such as {@code types/contact.yaml}.
     *
     * @throws CodebookException if there is no such file
     */
    String text(String path);

    /** The files that ship beside this class. */
    static CodebookFiles bundled() {
        return path -> {
            try (InputStream stream = CodebookFiles.class.getResourceAsStream(path)) {
                if (stream == null) {
                    throw new CodebookException(
                            path, "", "no such file beside the codebook; add it or drop its mention");
                }
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new CodebookException(path, "", "cannot be read: " + e.getMessage());
            }
        };
    }
}
