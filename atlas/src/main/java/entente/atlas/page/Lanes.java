package entente.atlas.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import entente.core.codebook.Codebook;
import entente.core.record.Coverage;
import entente.core.time.EpochDays;
import entente.store.ActivityFilter;
import entente.store.PublishedRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Activities by type and by the first day on which they can have begun: one by one where they are few, by the columns of an
 * axis where they are many.
 *
 * @param lanes one for each type, in the order of the codebook
 * @param total how many activities there are
 * @param dated how many of them have a dated beginning
 */
record Lanes(
        List<Lane> lanes,
        long total,
        long dated,
        @JsonIgnore TimeAxis axis,
        @JsonIgnore List<Coverage> coverage) {
    private static final int LEFT = 204;
    private static final int RIGHT = 1094;
    // a stretch whose marks would fill two of the three levels of a lane is drawn as columns
    private static final double LEVELS = 2;
    private static final String BEGAN = "coalesce(earliest_day, start_first)";

    /**
     * The activities of a type.
     *
     * @param undated how many have no dated beginning
     * @param acts those shown one by one
     * @param counts those counted by column
     * @param undatedAddress the list of those without a date
     */
    record Lane(
            TypeLabel type,
            long activities,
            long undated,
            List<Act> acts,
            List<Count> counts,
            String address,
            String undatedAddress) {}

    /**
     * One activity.
     *
     * @param firstDay first day on which it can have begun, in epoch days
     * @param lastDay last day on which it can have begun
     */
    record Act(String id, String title, String date, boolean precursor, long firstDay, long lastDay, String address) {}

    /** The activities that began in a run of years, and the list of them. */
    record Count(int firstYear, int lastYear, long count, String address) {}

    private record Cell(String type, int column, long count) {}

    /** How many activities of a type can have begun on a day at the earliest; null for those without a date. */
    private record Day(String type, @Nullable Long day, long count) {}

    /** Of the whole record, over the whole axis. */
    static Lanes ofAll(Visit visit) {
        return visit.record()
                .remember(
                        "lanes of all",
                        () -> of(
                                visit,
                                ActivityFilter.ALL,
                                Map.of(),
                                TimeAxis.over(TimeAxis.BEGINNING, today(), LEFT, RIGHT),
                                days(visit.record(), ActivityFilter.ALL)));
    }

    /**
     * Of the activities a filter lets through, over the years in which they began.
     *
     * @param parameters the question, as an address has it
     */
    static Lanes of(Visit visit, ActivityFilter filter, Map<String, String> parameters) {
        List<Day> days = days(visit.record(), filter);
        int first = days.stream()
                .flatMap(day -> Stream.ofNullable(day.day))
                .mapToInt(Lanes::year)
                .min()
                .orElse(today());
        int last = days.stream()
                .flatMap(day -> Stream.ofNullable(day.day))
                .mapToInt(Lanes::year)
                .max()
                .orElse(today());
        TimeAxis axis =
                TimeAxis.over(Math.max(first, TimeAxis.BEGINNING), Math.max(last, TimeAxis.BEGINNING), LEFT, RIGHT);
        return of(visit, filter, parameters, axis, days);
    }

    /** The picture. */
    LaneChart chart() {
        return LaneChart.of(this);
    }

    /** The picture with a line at a year. */
    LaneChart chart(@Nullable Integer year) {
        return year == null ? chart() : LaneChart.of(this).markedAt(axis, year);
    }

    private static int today() {
        return Year.now(ZoneOffset.UTC).getValue();
    }

    private static int year(long day) {
        return Math.toIntExact(EpochDays.toCalendarDay(day).year());
    }

    private static Lanes of(
            Visit visit, ActivityFilter filter, Map<String, String> parameters, TimeAxis axis, List<Day> days) {
        PublishedRecord record = visit.record();
        List<TimeAxis.Column> columns = axis.columns();
        List<Cell> cells = cells(days, columns);
        List<Run> few = few(cells, axis, columns);
        Map<String, List<Act>> acts = acts(record, filter, few);
        Codebook codebook = visit.library().codebook();
        List<Lane> lanes = new ArrayList<>();
        codebook.types().forEach(definition -> {
            String type = definition.type().name();
            List<Cell> own =
                    cells.stream().filter(cell -> cell.type.equals(type)).toList();
            // the whole record has a lane for each type, also for one it knows nothing of
            if (!own.isEmpty() || parameters.isEmpty()) {
                lanes.add(lane(
                        TypeLabel.of(definition), own, few, columns, acts.getOrDefault(type, List.of()), parameters));
            }
        });
        return new Lanes(
                lanes,
                cells.stream().mapToLong(Cell::count).sum(),
                cells.stream()
                        .filter(cell -> cell.column >= 0)
                        .mapToLong(Cell::count)
                        .sum(),
                axis,
                coverage(visit));
    }

    private static Lane lane(
            TypeLabel type,
            List<Cell> cells,
            List<Run> few,
            List<TimeAxis.Column> columns,
            List<Act> acts,
            Map<String, String> parameters) {
        List<Count> counts = cells.stream()
                .filter(cell -> cell.column >= 0)
                .filter(cell -> few.stream().noneMatch(run -> run.holds(cell)))
                .map(cell -> count(cell, columns.get(cell.column), type.code(), parameters))
                .toList();
        return new Lane(
                type,
                cells.stream().mapToLong(Cell::count).sum(),
                cells.stream()
                        .filter(cell -> cell.column < 0)
                        .mapToLong(Cell::count)
                        .sum(),
                acts,
                counts,
                Addresses.activities(with(parameters, "type", type.code())),
                Addresses.activities(with(with(parameters, "type", type.code()), "dates", "none")));
    }

    private static Count count(Cell cell, TimeAxis.Column column, String type, Map<String, String> parameters) {
        Map<String, String> list = with(parameters, "type", type);
        list.put("from", column.from());
        list.put("to", column.to());
        list.put("dates", "began");
        return new Count(column.firstYear(), column.lastYear(), cell.count, Addresses.activities(list));
    }

    private static Map<String, String> with(Map<String, String> parameters, String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.put(name, value);
        return all;
    }

    /** Columns of one type that hold so little that each act is shown. */
    private record Run(String type, int first, int last, long firstDay, long lastDay) {
        boolean holds(Cell cell) {
            return cell.type.equals(type) && first <= cell.column && cell.column <= last;
        }
    }

    private static List<Run> few(List<Cell> cells, TimeAxis axis, List<TimeAxis.Column> columns) {
        List<Run> runs = new ArrayList<>();
        List<String> types = cells.stream().map(Cell::type).distinct().toList();
        int first = 0;
        for (TimeAxis.Stretch stretch : axis.stretches()) {
            int last = first + stretch.columns() - 1;
            double few = (stretch.end() - stretch.x()) / LaneChart.ROOM * LEVELS;
            for (String type : types) {
                Run run = new Run(
                        type,
                        first,
                        last,
                        EpochDays.toEpochDay(columns.get(first).firstYear(), 1, 1),
                        EpochDays.toEpochDay(columns.get(last).lastYear(), 12, 31));
                long count =
                        cells.stream().filter(run::holds).mapToLong(Cell::count).sum();
                if (count > 0 && count <= few) {
                    runs.add(run);
                }
            }
            first = last + 1;
        }
        return runs;
    }

    private static List<Day> days(PublishedRecord record, ActivityFilter filter) {
        return record.ask(
                filter,
                "select type, %s as day, count(*) from chosen group by 1, 2 order by 1, 2 nulls first".formatted(BEGAN),
                row -> new Day(row.getString(1), row.getObject(2, Long.class), row.getLong(3)));
    }

    /** Days by the columns they lie in, -1 for those without a date; both run from the oldest to the youngest. */
    private static List<Cell> cells(List<Day> days, List<TimeAxis.Column> columns) {
        long[] starts = columns.stream()
                .mapToLong(column -> EpochDays.toEpochDay(column.firstYear(), 1, 1))
                .toArray();
        Map<String, long[]> counts = new TreeMap<>();
        for (Day day : days) {
            Long date = day.day;
            int found = date == null ? -1 : Arrays.binarySearch(starts, date);
            // what began before the axis does stands in its first column
            int column = date == null ? -1 : Math.max(0, found >= 0 ? found : -found - 2);
            counts.computeIfAbsent(day.type, type -> new long[columns.size() + 1])[column + 1] += day.count;
        }
        List<Cell> cells = new ArrayList<>();
        counts.forEach((type, of) -> {
            for (int index = 0; index < of.length; index++) {
                if (of[index] > 0) {
                    cells.add(new Cell(type, index - 1, of[index]));
                }
            }
        });
        return cells;
    }

    private static Map<String, List<Act>> acts(PublishedRecord record, ActivityFilter filter, List<Run> few) {
        if (few.isEmpty()) {
            return Map.of();
        }
        String where = few.stream()
                .map(run -> "(type = '%s' and day between %d and %d)"
                        .formatted(run.type, run.first == 0 ? Long.MIN_VALUE / 2 : run.firstDay, run.lastDay))
                .collect(Collectors.joining(" or "));
        Map<String, List<Act>> acts = new LinkedHashMap<>();
        record.ask(filter, """
                        select type, activity_id, title || case when machine_coded then ' (machine-coded)' else '' end, coalesce(start_date, date), precursor, day,
                               greatest(day, coalesce(start_last, day))
                        from (select *, %s as day from chosen) where %s order by day, activity_id
                        """.formatted(BEGAN, where), row -> Map.entry(row.getString(1), act(row)))
                .forEach(entry -> acts.computeIfAbsent(entry.getKey(), type -> new ArrayList<>())
                        .add(entry.getValue()));
        return acts;
    }

    private static Act act(ResultSet row) throws SQLException {
        String id = row.getString(2);
        String date = row.getString(4);
        return new Act(
                id,
                row.getString(3),
                date == null ? When.NO_DATE : When.words(date),
                row.getBoolean(5),
                row.getLong(6),
                row.getLong(7),
                Addresses.activity(id));
    }

    private static List<Coverage> coverage(Visit visit) {
        List<String> loaded = visit.record().segments().stream()
                .map(segment -> segment.dataset())
                .distinct()
                .toList();
        return visit.library().datasets().stream()
                .filter(dataset -> loaded.contains(dataset.id()))
                .flatMap(dataset -> dataset.coverage().stream())
                .toList();
    }
}
