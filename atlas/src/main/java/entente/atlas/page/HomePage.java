package entente.atlas.page;

import entente.core.time.DayRange;
import entente.core.time.EpochDays;
import entente.store.ActivityFilter;
import entente.store.PublishedRecord;
import entente.store.Rows;
import java.util.Comparator;
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
        Lanes lanes,
        @Nullable Moment moment,
        @Nullable ActivityLine earliest,
        @Nullable ActivityLine latest,
        List<SourceLine> sources,
        Apart apart,
        String citation) {
    static final Page PAGE = HomePage::answer;

    /**
     * A year of the picture.
     *
     * @param year astronomical
     * @param words the year as people write it
     * @param activities what may have held in it, by type; types of nothing are left out
     */
    record Moment(int year, String words, long total, String address, List<Held> activities) {}

    /** How many activities of a type may have held, and the list of them. */
    record Held(TypeLabel type, long activities, String address) {}

    private static Answer answer(Visit visit) {
        PublishedRecord record = visit.record();
        Library library = visit.library();
        Timeline timeline = Timeline.of(visit);
        List<Rows.Segment> segments = record.segments();
        Map<String, Long> activities = record.activitiesByDataset();
        List<SourceLine> sources = library.datasets().stream()
                .map(dataset -> SourceLine.of(dataset, segments, activities))
                .toList();
        long attestations = record.attestations();
        Optional<ActivityLine> earliest = record.earliest().map(row -> line(row, library));
        Optional<ActivityLine> latest = record.latest().map(row -> line(row, library));
        HomePage page = new HomePage(
                sentence(timeline.total(), attestations, activities.size(), earliest),
                timeline.total(),
                attestations,
                timeline,
                Lanes.ofAll(visit),
                visit.parameter("year").map(text -> moment(visit, text)).orElse(null),
                earliest.orElse(null),
                latest.orElse(null),
                sources,
                record.remember("apart of all", () -> Apart.of(visit, ActivityFilter.ALL, Map.of())),
                Cite.record(visit));
        String address = page.moment == null ? "/" : "/?year=" + TimeAxis.parameter(page.moment.year);
        return Answer.page("Entente: an open record of defence diplomacy", "", address, "home.jte", page);
    }

    /** The picture, with a line at the year asked for. */
    LaneChart chart() {
        return lanes.chart(moment == null ? null : moment.year);
    }

    private static Moment moment(Visit visit, String text) {
        DayRange days = YearText.parse("year", text).bounds();
        if (!days.hasFirst()) {
            throw new BadQuestionException(
                    "“%s” has no beginning. Write a year such as 1914 or 430 BCE.".formatted(text), List.of());
        }
        int year = Math.toIntExact(EpochDays.toCalendarDay(days.first()).year());
        String parameter = TimeAxis.parameter(year);
        DayRange whole = EpochDays.ofYears(year, year);
        ActivityFilter filter = ActivityFilter.between(whole.first(), whole.last());
        List<Held> held = visit
                .record()
                .ask(
                        filter,
                        "select type, count(*) from chosen group by 1",
                        row -> new Held(
                                TypeLabel.of(visit.library().codebook(), row.getString(1)),
                                row.getLong(2),
                                Addresses.activities(Map.of("type", row.getString(1))) + "&from=" + parameter + "&to="
                                        + parameter))
                .stream()
                .sorted(Comparator.comparing((Held row) -> row.activities).reversed())
                .toList();
        return new Moment(
                year,
                SpellAxis.yearWords(year),
                held.stream().mapToLong(Held::activities).sum(),
                "/activities?from=" + parameter + "&to=" + parameter,
                held);
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
