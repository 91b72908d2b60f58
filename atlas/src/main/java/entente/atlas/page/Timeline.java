package entente.atlas.page;

import entente.core.codebook.Codebook;
import entente.core.time.EpochDays;
import entente.store.PublishedRecord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many activities of each type began when.
 *
 * @param periods what {@link Begun#period} counts
 */
record Timeline(List<TypeCount> types, List<Period> periods, List<Begun> begun) {
    /** How many activities of a type there are, and how many of them have a dated beginning. */
    record TypeCount(TypeLabel type, long activities, long dated, String address) {}

    /**
     * Activities of a type that began in a period.
     *
     * @param period index of the period; -1 for those without a date
     * @param address of the first of them in the list of that type
     */
    record Begun(String type, int period, long count, String address) {}

    /** Of the whole record. */
    static Timeline of(Visit visit) {
        PublishedRecord record = visit.record();
        List<Period> periods = periods(record);
        List<Begun> begun = Queries.begun(record, periods).stream()
                .map(row -> new Begun(row.type(), row.period(), row.count(), address(row)))
                .toList();
        return new Timeline(types(visit.library().codebook(), begun), periods, begun);
    }

    /** The number of all activities. */
    long total() {
        return types.stream().mapToLong(TypeCount::activities).sum();
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
        return list(row.type()) + (page > 1 ? "&page=" + page : "") + "#" + Addresses.path(row.first());
    }

    private static String list(String type) {
        return "/activities?type=" + type;
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
                    list(code)));
        });
        return types;
    }
}
