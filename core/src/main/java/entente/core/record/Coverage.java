package entente.core.record;

import static java.util.Objects.requireNonNull;

import entente.core.codebook.ActivityType;

/**
 * What a dataset claims to cover, and how.
 *
 * @param type the activity type
 * @param actors whom, in words, such as "members of the COW state system"
 * @param firstYear first year covered, astronomical (0 is 1 BCE)
 * @param lastYear last year covered, included
 * @param kind census, sample, anecdotal or exempt
 * @param note what the claim rests on and what it leaves out
 */
public record Coverage(ActivityType type, String actors, int firstYear, int lastYear, CoverageKind kind, String note) {
    public Coverage {
        requireNonNull(type, "type is null");
        requireNonNull(actors, "actors is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(note, "note is null");
        if (firstYear > lastYear) {
            throw new IllegalArgumentException("firstYear %d is after lastYear %d".formatted(firstYear, lastYear));
        }
    }
}
