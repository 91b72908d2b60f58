package entente.sources;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;

/**
 * A file of a dataset that may be downloaded: its publisher offers it at this address to anybody, without signing in, and
 * under terms that allow it.
 *
 * @param address the publisher's own address
 * @param form what is to be found there
 * @param leave what allows the download, in words
 * @param sha256 the file's hash, where it is known
 */
public record Download(URI address, Form form, String leave, Optional<String> sha256) {
    /** What a file is. */
    public enum Form {
        /** A table as text. */
        CSV,
        /** An archive with tables in it. */
        ZIP
    }

    public Download {
        requireNonNull(address, "address is null");
        requireNonNull(form, "form is null");
        requireNonNull(leave, "leave is null");
        requireNonNull(sha256, "sha256 is null");
    }

    /** A file whose hash is not known. */
    public Download(String address, Form form, String leave) {
        this(URI.create(address), form, leave, Optional.empty());
    }

    /** The file's name in its address. */
    public String name() {
        String path = address.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
