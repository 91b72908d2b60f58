package entente.core.codebook;

import static java.util.Objects.requireNonNull;

/**
 * A work the codebook rests on.
 *
 * @param key a short key, such as {@code wilkins-2008}
 * @param citation author, year, title, where published
 * @param read how much of it was read for this codebook
 */
public record Reference(String key, String citation, String read) {
    public Reference {
        requireNonNull(key, "key is null");
        requireNonNull(citation, "citation is null");
        requireNonNull(read, "read is null");
    }
}
