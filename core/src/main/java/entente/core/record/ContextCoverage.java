package entente.core.record;

import static java.util.Objects.requireNonNull;

/**
 * What a dataset of context claims to cover, and how. As with {@link Coverage}, only a census turns the absence of a row
 * into a zero, and only within these years.
 *
 * @param layout the file of the dataset
 * @param actors whom, in words, such as "members of the COW state system"
 * @param firstYear first year covered, astronomical (0 is 1 BCE)
 * @param lastYear last year covered, included
 * @param kind census, sample, anecdotal or exempt
 * @param note what the claim rests on and what it leaves out
 */
public record ContextCoverage(
        String layout, String actors, int firstYear, int lastYear, CoverageKind kind, String note) {
    public ContextCoverage {
        requireNonNull(layout, "layout is null");
        requireNonNull(actors, "actors is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(note, "note is null");
        if (firstYear > lastYear) {
            throw new IllegalArgumentException("firstYear %d is after lastYear %d".formatted(firstYear, lastYear));
        }
    }
}
