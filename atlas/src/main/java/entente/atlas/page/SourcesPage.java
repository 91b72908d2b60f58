package entente.atlas.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import entente.store.Rows;
import java.util.List;
import java.util.Map;

/** Every dataset Entente can read, loaded or not. */
record SourcesPage(List<SourceLine> sources, @JsonIgnore SourceStrips strips, String citation) {
    static final Page PAGE = SourcesPage::answer;

    private static Answer answer(Visit visit) {
        List<Rows.Segment> segments = visit.record().segments();
        Map<String, Long> activities = visit.record().activitiesByDataset();
        List<SourceLine> sources = visit.library().datasets().stream()
                .map(dataset -> SourceLine.of(dataset, segments, activities))
                .toList();
        CsvTable table = CsvTable.of(SourceLine.COLUMNS, () -> sources, SourceLine::row);
        SourcesPage page = new SourcesPage(
                sources,
                SourceStrips.of(
                        visit.library().datasets(),
                        segments.stream().map(Rows.Segment::dataset).distinct().toList()),
                Cite.page(visit, "Sources", "/sources"));
        return Answer.list("Sources", "sources", "/sources", "sources.jte", page, table);
    }
}
