package entente.atlas.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import entente.core.codebook.Codebook;
import entente.core.record.Coverage;
import entente.core.time.EpochDays;
import entente.store.PublishedRecord;
import entente.store.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the record holds, at a glance.
 *
 * @param periods the columns of {@code begun}
 * @param begun how many activities of each type began in each period
 */
record HomePage(
        String sentence,
        long activities,
        long attestations,
        List<TypeCount> types,
        List<Period> periods,
        List<Begun> begun,
        @Nullable ActivityLine earliest,
        @Nullable ActivityLine latest,
        List<SourceLine> sources,
        @JsonIgnore List<Coverage> coverage,
        String citation) {
    static final Page PAGE = HomePage::answer;

    /** How many activities of a type there are, and how many of them have a dated beginning. */
    record TypeCount(TypeLabel type, long activities, long dated, String address) {}

    /**
     * Activities of a type that began in a period.
     *
     * @param period index of the period; -1 for those without a date
     * @param address of the first of them in the list of that type
     */
    record Begun(String type, int period, long count, String address) {}

    private static Answer answer(Visit visit) {
        PublishedRecord record = visit.record();
        Library library = visit.library();
        List<Period> periods = periods(record);
        List<Begun> begun = Queries.begun(record, periods).stream()
                .map(row -> new Begun(row.type(), row.period(), row.count(), address(row)))
                .toList();
        Map<String, Long> activities = record.activitiesByDataset();
        List<Rows.Segment> segments = record.segments();
        List<SourceLine> sources = library.datasets().stream()
                .map(dataset -> SourceLine.of(dataset, segments, activities))
                .toList();
        List<TypeCount> types = types(library.codebook(), begun);
        long count = types.stream().mapToLong(TypeCount::activities).sum();
        long attestations =
                segments.stream().mapToLong(Rows.Segment::attestations).sum();
        Optional<ActivityLine> earliest = record.earliest().map(row -> line(row, library));
        Optional<ActivityLine> latest = record.latest().map(row -> line(row, library));
        HomePage page = new HomePage(
                sentence(count, attestations, sources, earliest),
                count,
                attestations,
                types,
                periods,
                begun,
                earliest.orElse(null),
                latest.orElse(null),
                sources,
                library.datasets().stream()
                        .filter(dataset -> activities.containsKey(dataset.id()))
                        .flatMap(dataset -> dataset.coverage().stream())
                        .toList(),
                Cite.record(visit));
        return Answer.page("Entente: an open record of defence diplomacy", "", "/", "home.jte", page);
    }

    /** The picture of the counts. */
    PeriodChart chart() {
        return PeriodChart.of(this);
    }

    /** The count of a type in a period, null where there is none. */
    @Nullable
    Begun begun(String type, int period) {
        return begun.stream()
                .filter(row -> row.period() == period && row.type().equals(type))
                .findFirst()
                .orElse(null);
    }

    /** The periods in which anything began, by their index. */
    List<Integer> busyPeriods() {
        return begun.stream()
                .map(Begun::period)
                .filter(index -> index >= 0)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Period> periods(PublishedRecord record) {
        Queries.Reach reach = Queries.reach(record);
        Long first = reach.firstDay();
        Long last = reach.lastDay();
        return first == null || last == null ? List.of() : Period.between(year(first), year(last));
    }

    private static int year(long day) {
        return Math.toIntExact(EpochDays.toCalendarDay(day).year());
    }

    private static String address(Queries.Begun row) {
        long page = (row.place() - 1) / ActivitiesPage.LENGTH + 1;
        String list = "/activities?type=" + row.type() + (page > 1 ? "&page=" + page : "");
        return list + "#" + Addresses.path(row.first());
    }

    private static List<TypeCount> types(Codebook codebook, List<Begun> begun) {
        List<TypeCount> types = new ArrayList<>();
        codebook.types().forEach(definition -> {
            String code = definition.type().name();
            List<Begun> own =
                    begun.stream().filter(row -> row.type().equals(code)).toList();
            types.add(new TypeCount(
                    TypeLabel.of(definition),
                    own.stream().mapToLong(Begun::count).sum(),
                    own.stream()
                            .filter(row -> row.period() >= 0)
                            .mapToLong(Begun::count)
                            .sum(),
                    "/activities?type=" + code));
        });
        return types;
    }

    private static ActivityLine line(Rows.Activity activity, Library library) {
        return ActivityLine.of(activity, List.of(), library.codebook());
    }

    private static String sentence(
            long activities, long attestations, List<SourceLine> sources, Optional<ActivityLine> earliest) {
        long loaded = sources.stream().filter(SourceLine::loaded).count();
        return "%,d activities of defence diplomacy, from %,d attestations in %d %s%s."
                .formatted(
                        activities,
                        attestations,
                        loaded,
                        loaded == 1 ? "source" : "sources",
                        earliest.map(line -> "; the earliest with a date "
                                        + line.when().words())
                                .orElse(""));
    }
}
