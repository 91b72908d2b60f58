package entente.analysis.table;

import java.util.Objects;

/**
 * Where a table came from.
 *
 * @param file the file as it was named, or a description of a table that was never a file
 * @param sha256 the SHA-256 of the file's bytes in lower-case hexadecimal; empty for a table that was never a file
 */
public record Origin(String file, String sha256) {
    public Origin {
        Objects.requireNonNull(file, "file is null");
        Objects.requireNonNull(sha256, "sha256 is null");
    }
}
