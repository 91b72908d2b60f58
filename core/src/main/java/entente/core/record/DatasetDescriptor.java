package entente.core.record;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a dataset before any file of it is read.
 *
 * @param id short name used in ids and addresses, such as {@code atop}
 * @param title full title
 * @param version the version the readers are written for
 * @param description what it records, in a sentence or two
 * @param terms under which terms it may be used, as its publisher states them, or that none were found
 * @param publishedAt where the publisher offers it
 * @param works what to cite, the first one first
 * @param coverage what it claims to cover
 * @param lineage ids of datasets drawn from the same evidence; these are one witness
 * @param machineCoded whether a program coded it out of news, unseen by people: what it attests is kept apart from what
 *     people coded, and out of every count unless asked for
 */
public record DatasetDescriptor(
        String id,
        String title,
        String version,
        String description,
        String terms,
        Optional<String> publishedAt,
        List<Work> works,
        List<Coverage> coverage,
        List<String> lineage,
        boolean machineCoded) {
    public DatasetDescriptor {
        requireNonNull(id, "id is null");
        requireNonNull(title, "title is null");
        requireNonNull(version, "version is null");
        requireNonNull(description, "description is null");
        requireNonNull(terms, "terms is null");
        requireNonNull(publishedAt, "publishedAt is null");
        works = List.copyOf(works);
        coverage = List.copyOf(coverage);
        lineage = List.copyOf(lineage);
    }

    /** A dataset that people coded. */
    public DatasetDescriptor(
            String id,
            String title,
            String version,
            String description,
            String terms,
            Optional<String> publishedAt,
            List<Work> works,
            List<Coverage> coverage,
            List<String> lineage) {
        this(id, title, version, description, terms, publishedAt, works, coverage, lineage, false);
    }
}
