package entente.cli.download;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * What is here of a file: {@code .NAME.part}, and beside it {@code .NAME.part.of} with the address and the server's mark of
 * this version. Without a mark nothing can be resumed.
 */
final class PartialFile {
    private final Path part;
    private final Path mark;

    PartialFile(Path folder, String name) {
        this.part = folder.resolve("." + name + ".part");
        this.mark = folder.resolve("." + name + ".part.of");
    }

    Path path() {
        return part;
    }

    long size() throws IOException {
        return Files.exists(part) ? Files.size(part) : 0;
    }

    /** The server's mark of the version that is partly here; empty if nothing here can be resumed from this address. */
    Optional<String> mark(URI address) throws IOException {
        if (!Files.exists(part) || Files.size(part) == 0 || !Files.exists(mark)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(mark, UTF_8);
        return lines.size() == 2 && lines.get(0).equals(address.toString())
                ? Optional.of(lines.get(1))
                : Optional.empty();
    }

    /** Begins anew. */
    OutputStream begin(URI address, Optional<String> versionMark) throws IOException {
        discard();
        OutputStream stream = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW);
        if (versionMark.isPresent()) {
            Files.writeString(mark, address + "\n" + versionMark.get() + "\n", UTF_8);
        }
        return stream;
    }

    /** Goes on where it broke off. */
    OutputStream resume() throws IOException {
        return Files.newOutputStream(part, StandardOpenOption.APPEND);
    }

    void discard() throws IOException {
        Files.deleteIfExists(mark);
        Files.deleteIfExists(part);
    }
}
