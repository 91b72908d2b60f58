package entente.atlas.page;

import entente.core.time.EpochDays;
import entente.store.ActivityFilter;
import entente.store.PublishedRecord;
import entente.store.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A series of activities, such as the runs of an exercise, with those of its instances that the record holds.
 *
 * @param name the series, as sources write it
 * @param wholes how many of them are no single instance but the series itself, of which others are a part
 * @param firstYear when its first instance began, in words; null if none is dated
 */
record SeriesPage(
        String name,
        List<ActivityLine> instances,
        long wholes,
        @Nullable String firstYear,
        @Nullable String lastYear,
        String citation) {
    static final Page PAGE = SeriesPage::answer;
    static final Page LIST = SeriesPage::list;
    private static final List<String> COLUMNS = List.of("series", "instances", "first", "last", "types");

    /** Every series of the record. */
    record All(List<Line> series, String citation) {}

    /** A series in a list. */
    record Line(String name, String address, long instances, String first, String last, List<TypeLabel> types) {
        List<String> row() {
            return CsvTable.cells(
                    name,
                    instances,
                    first,
                    last,
                    String.join("; ", types.stream().map(TypeLabel::code).toList()));
        }
    }

    private static Answer list(Visit visit) {
        List<Line> series = visit.record()
                .remember(
                        "series",
                        () -> visit.record()
                                .ask(
                                        ActivityFilter.ALL,
                                        """
                        select f.value, count(distinct c.activity_id), min(coalesce(earliest_day, start_first)),
                               max(coalesce(earliest_day, start_first)), string_agg(distinct c.type, ' ' order by c.type)
                        from chosen c join activity_field f using (activity_id)
                        where f.field = 'series' group by 1 order by 1
                        """,
                                        row -> new Line(
                                                row.getString(1),
                                                address(row.getString(1)),
                                                row.getLong(2),
                                                year(row.getObject(3, Long.class)),
                                                year(row.getObject(4, Long.class)),
                                                Arrays.stream(row.getString(5).split(" ", -1))
                                                        .map(type -> TypeLabel.of(
                                                                visit.library().codebook(), type))
                                                        .toList())));
        return Answer.list(
                "Series",
                "activities",
                "/series",
                "serieslist.jte",
                new All(series, Cite.page(visit, "Series", "/series")),
                CsvTable.of(COLUMNS, () -> series, Line::row));
    }

    private static Answer answer(Visit visit) {
        PublishedRecord record = visit.record();
        List<Rows.Activity> rows = record.activities(
                        ActivityFilter.withField(Optional.empty(), "series", visit.id()), 0, Integer.MAX_VALUE)
                .rows();
        if (rows.isEmpty()) {
            throw new NotFoundException(
                    "No activity of the record belongs to a series “%s”.".formatted(visit.id()),
                    List.of(new Link("All series", "/series")));
        }
        List<ActivityLine> lines = ActivityLine.all(record, visit.library().codebook(), rows);
        List<Long> days = rows.stream()
                .map(Rows.Activity::earliestDay)
                .flatMap(day -> Stream.ofNullable(day))
                .toList();
        String address = address(visit.id());
        SeriesPage model = new SeriesPage(
                visit.id(),
                lines,
                wholes(record, rows),
                days.isEmpty() ? null : year(days.get(0)),
                days.isEmpty() ? null : year(days.get(days.size() - 1)),
                Cite.page(visit, visit.id(), address));
        return Answer.list(
                visit.id(),
                "activities",
                address,
                "series.jte",
                model,
                CsvTable.of(ActivityLine.COLUMNS, () -> lines, ActivityLine::row));
    }

    private static long wholes(PublishedRecord record, List<Rows.Activity> rows) {
        Set<String> targets = new HashSet<>(record.ask(
                ActivityFilter.ALL,
                "select distinct target_activity_id from activity_relation where kind = 'PART_OF'",
                row -> row.getString(1)));
        return rows.stream()
                .map(Rows.Activity::activityId)
                .filter(targets::contains)
                .count();
    }

    /** The lead: how many instances the record holds, apart from the series as a whole. */
    String count() {
        long single = instances.size() - wholes;
        String words = single == 1 ? "1 instance" : "%,d instances".formatted(single);
        return wholes == 0 ? words + " in the record" : words + " in the record, beside the series as a whole";
    }

    /** The picture of its instances; null if none is dated. */
    @Nullable
    SpellChart chart() {
        List<SpellChart.Spell> spells = new ArrayList<>();
        instances.forEach(line -> spells.add(new SpellChart.Spell(line.title(), line.when())));
        return SpellChart.of(spells).orElse(null);
    }

    static String address(String series) {
        return "/series/" + Addresses.path(series);
    }

    private static String year(@Nullable Long day) {
        return day == null
                ? ""
                : SpellAxis.yearWords(EpochDays.toCalendarDay(day).year());
    }
}
