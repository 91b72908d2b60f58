package entente.atlas.page;

import entente.core.record.ContextDescription;
import entente.core.record.DatasetDescriptor;
import entente.export.citation.Citation;
import entente.store.Rows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dataset: what it covers, on what terms, how to cite it, and what of it is in the record.
 *
 * @param publishedAt where the publisher offers it, null if nowhere
 * @param context what it holds that is no activity, and what its variables mean
 * @param lineage ids of datasets drawn from the same evidence
 * @param leftOut rows that attest nothing, with their reasons; the first of them
 * @param leftOutTotal how many such rows there are
 */
record SourcePage(
        SourceLine source,
        String description,
        @Nullable String publishedAt,
        List<Cited> works,
        List<CoverageClaim> coverage,
        ContextDescription context,
        List<String> lineage,
        List<Rows.Segment> files,
        List<Rows.LeftOut> leftOut,
        long leftOutTotal,
        String list,
        String citation) {
    static final Page PAGE = SourcePage::answer;
    private static final int LISTED = 200;

    /** A work to cite, and where it is published; empty text if nowhere. */
    record Cited(String text, String link) {}

    private static Answer answer(Visit visit) {
        DatasetDescriptor dataset = visit.library().dataset(visit.id()).orElseThrow(() -> notFound(visit));
        String address = Addresses.source(dataset.id());
        List<Rows.Segment> files = visit.record().segments().stream()
                .filter(segment -> segment.dataset().equals(dataset.id()))
                .toList();
        SourcePage page = new SourcePage(
                SourceLine.of(dataset, files, visit.record().activitiesByDataset()),
                dataset.description(),
                dataset.publishedAt().filter(Cite::isWeb).orElse(null),
                dataset.works().stream()
                        .map(work -> new Cited(Citation.text(work), Cite.link(work)))
                        .toList(),
                dataset.coverage().stream()
                        .map(claim -> CoverageClaim.of(claim, visit.library().codebook()))
                        .toList(),
                dataset.context(),
                dataset.lineage(),
                files,
                visit.record().leftOut(dataset.id(), LISTED),
                files.stream()
                        .mapToLong(file -> file.rowsRejected() + file.rowsOutOfScope())
                        .sum(),
                Addresses.activities(list(dataset)),
                Cite.page(visit, dataset.title(), address));
        return Answer.page(dataset.title(), "sources", address, "source.jte", page);
    }

    /** How many facts of context its files hold. */
    long facts() {
        return files.stream().mapToLong(Rows.Segment::contexts).sum();
    }

    /** The question for its activities; those of a machine-coded dataset have to be asked for. */
    private static Map<String, String> list(DatasetDescriptor dataset) {
        Map<String, String> question = new LinkedHashMap<>();
        question.put("source", dataset.id());
        if (dataset.machineCoded()) {
            question.put(ActivityQuestion.MACHINE, ActivityQuestion.INCLUDED);
        }
        return question;
    }

    /** The picture of the coverage. */
    CoverageStrip strip() {
        return CoverageStrip.of(coverage);
    }

    private static NotFoundException notFound(Visit visit) {
        return new NotFoundException(
                "Entente knows no source “%s”.".formatted(visit.id()),
                visit.library().datasets().stream()
                        .map(dataset -> new Link(dataset.title(), Addresses.source(dataset.id())))
                        .toList());
    }
}
