package entente.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that can be read more than once: a file, or a part of Entente itself. */
public interface ByteSource {
    /** A short name for people: the file's own. */
    String name();

    /** Opens the bytes from the beginning. */
    InputStream open() throws IOException;

    /**
     * A file on disk. Only a regular file is opened: a pipe could be read once at most, and might never end.
     */
    static ByteSource of(Path file) {
        return new ByteSource() {
            @Override
            public String name() {
                return file.toString();
            }

            @Override
            public InputStream open() throws IOException {
                if (Files.isDirectory(file)) {
                    throw new FileSystemException(name(), null, "it is a folder. Name the files in it");
                }
                if (Files.exists(file) && !Files.isRegularFile(file)) {
                    throw new FileSystemException(
                            name(), null, "it is a pipe or a device. Save its content to a file and add that");
                }
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
