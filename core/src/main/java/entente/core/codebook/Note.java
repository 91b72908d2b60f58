package entente.core.codebook;

import static java.util.Objects.requireNonNull;

/**
 * Where this codebook departs from the founding paper, and why.
 *
 * @param id {@code P-1} and so on
 * @param text the note
 */
public record Note(String id, String text) {
    public Note {
        requireNonNull(id, "id is null");
        requireNonNull(text, "text is null");
    }
}
