package entente.atlas.page;

import entente.store.PublishedRecord;
import entente.store.Rows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the record holds, at a glance. */
record HomePage(
        String sentence,
        long activities,
        long attestations,
        Timeline timeline,
        @Nullable ActivityLine earliest,
        @Nullable ActivityLine latest,
        List<SourceLine> sources,
        String citation) {
    static final Page PAGE = HomePage::answer;

    private static Answer answer(Visit visit) {
        PublishedRecord record = visit.record();
        Library library = visit.library();
        Timeline timeline = Timeline.of(visit);
        List<Rows.Segment> segments = record.segments();
        Map<String, Long> activities = record.activitiesByDataset();
        List<SourceLine> sources = library.datasets().stream()
                .map(dataset -> SourceLine.of(dataset, segments, activities))
                .toList();
        long attestations =
                segments.stream().mapToLong(Rows.Segment::attestations).sum();
        Optional<ActivityLine> earliest = record.earliest().map(row -> line(row, library));
        Optional<ActivityLine> latest = record.latest().map(row -> line(row, library));
        HomePage page = new HomePage(
                sentence(timeline.total(), attestations, activities.size(), earliest),
                timeline.total(),
                attestations,
                timeline,
                earliest.orElse(null),
                latest.orElse(null),
                sources,
                Cite.record(visit));
        return Answer.page("Entente: an open record of defence diplomacy", "", "/", "home.jte", page);
    }

    private static ActivityLine line(Rows.Activity activity, Library library) {
        return ActivityLine.of(activity, List.of(), library.codebook());
    }

    private static String sentence(long activities, long attestations, int sources, Optional<ActivityLine> earliest) {
        String held = "%,d %s of defence diplomacy, from %,d %s in %d %s."
                .formatted(
                        activities,
                        activities == 1 ? "activity" : "activities",
                        attestations,
                        attestations == 1 ? "attestation" : "attestations",
                        sources,
                        sources == 1 ? "source" : "sources");
        return held
                + earliest.map(line -> line.when().start())
                        .map(start -> " The earliest dated beginning is " + When.words(start) + ".")
                        .orElse("");
    }
}
