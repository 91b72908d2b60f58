package entente.core.record;

import static java.util.Objects.requireNonNull;

import entente.core.codebook.ActivityType;
import java.util.Optional;

/**
 * What a dataset claims to cover, and how.
 *
 * @param type the activity type
 * @param part which activities of the type, such as "alliances"; empty if all of them. A census of a part makes no zero of
 *     the whole
 * @param scope whose activities, so that it can be computed
 * @param actors the same in words, such as "members of the COW state system"
 * @param firstYear first year covered, astronomical (0 is 1 BCE)
 * @param lastYear last year covered, included
 * @param kind census, sample, anecdotal or exempt
 * @param note what the claim rests on and what it leaves out
 */
public record Coverage(
        ActivityType type,
        Optional<String> part,
        CoverageScope scope,
        String actors,
        int firstYear,
        int lastYear,
        CoverageKind kind,
        String note) {
    public Coverage {
        requireNonNull(type, "type is null");
        requireNonNull(part, "part is null");
        requireNonNull(scope, "scope is null");
        requireNonNull(actors, "actors is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(note, "note is null");
        if (firstYear > lastYear) {
            throw new IllegalArgumentException("firstYear %d is after lastYear %d".formatted(firstYear, lastYear));
        }
    }
}
