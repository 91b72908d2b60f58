package entente.analysis.finding;

import static java.util.Objects.requireNonNull;

import entente.core.record.Coverage;
import entente.core.record.DatasetDescriptor;

/**
 * What a dataset claims to cover.
 *
 * @param dataset its id
 * @param title its title
 * @param loaded whether the record holds it
 * @param claim the claim
 */
public record CoverageLine(String dataset, String title, boolean loaded, Coverage claim) {
    public CoverageLine {
        requireNonNull(dataset, "dataset is null");
        requireNonNull(title, "title is null");
        requireNonNull(claim, "claim is null");
    }

    static CoverageLine of(DatasetDescriptor dataset, Coverage claim, boolean loaded) {
        return new CoverageLine(dataset.id(), dataset.title(), loaded, claim);
    }
}
