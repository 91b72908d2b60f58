package entente.core.codebook;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How another scheme's codes stand to this codebook.
 *
 * @param scheme a short id, such as {@code atop-5}
 * @param title the scheme's name and version
 * @param reference key of the {@linkplain Codebook#references() reference} that defines it
 * @param note what to mind throughout
 * @param entries the lines, in file order
 */
public record Crosswalk(String scheme, String title, String reference, String note, List<CrosswalkEntry> entries) {
    public Crosswalk {
        requireNonNull(scheme, "scheme is null");
        requireNonNull(title, "title is null");
        requireNonNull(reference, "reference is null");
        requireNonNull(note, "note is null");
        entries = List.copyOf(entries);
    }

    /** The lines for one code of the scheme: a code may map to several attributes. */
    public List<CrosswalkEntry> entries(String code) {
        requireNonNull(code, "code is null");
        return entries.stream().filter(entry -> code.equals(entry.code())).toList();
    }

    /** The lines for one of our types, those that say the scheme has none included. */
    public List<CrosswalkEntry> entries(ActivityType type) {
        requireNonNull(type, "type is null");
        return entries.stream().filter(entry -> entry.type() == type).toList();
    }
}
