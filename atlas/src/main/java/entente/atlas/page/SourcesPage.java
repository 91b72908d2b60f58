package entente.atlas.page;

import entente.store.Rows;
import java.util.List;
import java.util.Map;

/** Every dataset Entente can read, loaded or not. */
record SourcesPage(List<SourceLine> sources, String citation) {
    static final Page PAGE = SourcesPage::answer;

    private static Answer answer(Visit visit) {
        List<Rows.Segment> segments = visit.record().segments();
        Map<String, Long> activities = visit.record().activitiesByDataset();
        List<SourceLine> sources = visit.library().datasets().stream()
                .map(dataset -> SourceLine.of(dataset, segments, activities))
                .toList();
        CsvTable table = CsvTable.of(SourceLine.COLUMNS, () -> sources, SourceLine::row);
        SourcesPage page = new SourcesPage(sources, Cite.page(visit, "Sources", "/sources"));
        return Answer.list("Sources", "sources", "/sources", "sources.jte", page, table);
    }
}
