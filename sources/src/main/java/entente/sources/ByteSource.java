package entente.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that can be read more than once: a file, or a part of Entente itself. */
public interface ByteSource {
    /** A short name for people: the file's own. */
    String name();

    /** Opens the bytes from the beginning. */
    InputStream open() throws IOException;

    /** A file on disk. */
    static ByteSource of(Path file) {
        return new ByteSource() {
            @Override
            public String name() {
                return file.toString();
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }

    /** A resource that stands beside a class. */
    static ByteSource ofResource(Class<?> beside, String resource) {
        return new ByteSource() {
            @Override
            public String name() {
                return resource.substring(resource.lastIndexOf('/') + 1);
            }

            @Override
            public InputStream open() throws IOException {
                InputStream stream = beside.getResourceAsStream(resource);
                if (stream == null) {
                    throw new IOException("no resource " + resource);
                }
                return stream;
            }
        };
    }
}
