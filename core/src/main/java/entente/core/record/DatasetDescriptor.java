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
 * @param licence the licence under which its rows may be passed on; empty if its publisher forbids that, or was not found
 *     to allow it
 * @param publishedAt where the publisher offers it
 * @param works what to cite, the first one first
 * @param coverage which activities it claims to cover; empty if it holds none
 * @param lineage ids of datasets drawn from the same evidence; these are one witness
 * @param context what it holds beside activities: outcomes and controls
 * @param machineCoded whether a program coded it out of news, unseen by people: what it attests is kept apart from what
 *     people coded, and out of every count unless asked for
 */
public record DatasetDescriptor(
        String id,
        String title,
        String version,
        String description,
        String terms,
        Optional<Licence> licence,
        Optional<String> publishedAt,
        List<Work> works,
        List<Coverage> coverage,
        List<String> lineage,
        ContextDescription context,
        boolean machineCoded) {
    public DatasetDescriptor {
        requireNonNull(id, "id is null");
        requireNonNull(title, "title is null");
        requireNonNull(version, "version is null");
        requireNonNull(description, "description is null");
        requireNonNull(terms, "terms is null");
        requireNonNull(licence, "licence is null");
        requireNonNull(publishedAt, "publishedAt is null");
        works = List.copyOf(works);
        coverage = List.copyOf(coverage);
        lineage = List.copyOf(lineage);
        requireNonNull(context, "context is null");
    }

    /** A dataset of activities that people coded, whose rows may not be passed on, as far as is known. */
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
        this(
                id,
                title,
                version,
                description,
                terms,
                Optional.empty(),
                publishedAt,
                works,
                coverage,
                lineage,
                ContextDescription.NONE,
                false);
    }

    /** The same, with rows that anybody may pass on. */
    public DatasetDescriptor under(Licence known) {
        return new DatasetDescriptor(
                id,
                title,
                version,
                description,
                terms,
                Optional.of(known),
                publishedAt,
                works,
                coverage,
                lineage,
                context,
                machineCoded);
    }

    /** The same, with context beside its activities. */
    public DatasetDescriptor with(ContextDescription held) {
        return new DatasetDescriptor(
                id,
                title,
                version,
                description,
                terms,
                licence,
                publishedAt,
                works,
                coverage,
                lineage,
                held,
                machineCoded);
    }

    /** The same, coded by a program out of news, unseen by people. */
    public DatasetDescriptor codedByMachine() {
        return new DatasetDescriptor(
                id, title, version, description, terms, licence, publishedAt, works, coverage, lineage, context, true);
    }

    /** Whether it holds context and no activities. */
    public boolean holdsOnlyContext() {
        return coverage.isEmpty() && !context.coverage().isEmpty();
    }
}
