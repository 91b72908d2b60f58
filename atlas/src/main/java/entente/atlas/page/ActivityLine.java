package entente.atlas.page;

import entente.core.codebook.Codebook;
import entente.store.ActivityFilter;
import entente.store.PublishedRecord;
import entente.store.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An activity in a list.
 *
 * @param earliestDay first day on which it can have begun, in epoch days; null if unknown
 * @param latestDay last day on which it can have held; null if open or unknown
 * @param participants the names of those who took part
 */
record ActivityLine(
        String id,
        String address,
        TypeLabel type,
        String title,
        When when,
        @Nullable Long earliestDay,
        @Nullable Long latestDay,
        List<String> participants,
        @Nullable String place,
        String status,
        boolean precursor,
        boolean machineCoded,
        List<String> sources,
        int attestations,
        int conflicts) {
    private static final int SHOWN = 6;
    static final List<String> COLUMNS = List.of(
            "id",
            "type",
            "title",
            "date",
            "start",
            "startBound",
            "end",
            "endBound",
            "earliestDay",
            "latestDay",
            "participants",
            "place",
            "status",
            "precursor",
            "machineCoded",
            "sources",
            "attestations",
            "conflicts");

    static ActivityLine of(Rows.Activity activity, List<String> participants, Codebook codebook) {
        return new ActivityLine(
                activity.activityId(),
                Addresses.activity(activity.activityId()),
                TypeLabel.of(codebook, activity.type()),
                activity.title(),
                When.of(
                        activity.date(),
                        activity.startDate(),
                        activity.startBound(),
                        activity.endDate(),
                        activity.endBound()),
                activity.earliestDay(),
                activity.latestDay(),
                participants,
                activity.place(),
                activity.status().toLowerCase(Locale.ROOT),
                activity.precursor(),
                activity.machineCoded(),
                Arrays.asList(activity.sources().split("; ", -1)),
                activity.attestations(),
                activity.conflicts());
    }

    /** The participants in a line, the first of them if they are many. */
    String people() {
        if (participants.size() <= SHOWN + 1) {
            return String.join(", ", participants);
        }
        return String.join(", ", participants.subList(0, SHOWN)) + " and " + (participants.size() - SHOWN) + " more";
    }

    /** Activities with the names of those who took part. */
    static List<ActivityLine> all(PublishedRecord record, Codebook codebook, List<Rows.Activity> rows) {
        Map<String, List<String>> participants = Queries.participants(
                record, rows.stream().map(Rows.Activity::activityId).toList());
        return rows.stream()
                .map(row -> of(row, participants.getOrDefault(row.activityId(), List.of()), codebook))
                .toList();
    }

    /** Every activity a filter lets through, as a table. */
    static CsvTable table(Visit visit, ActivityFilter filter) {
        return CsvTable.of(
                COLUMNS,
                () -> all(
                        visit.record(),
                        visit.library().codebook(),
                        visit.record().activities(filter, 0, Integer.MAX_VALUE).rows()),
                ActivityLine::row);
    }

    List<String> row() {
        return CsvTable.cells(
                id,
                type.code(),
                title,
                when.edtf(),
                when.start(),
                when.startBound(),
                when.end(),
                when.endBound(),
                earliestDay,
                latestDay,
                String.join("; ", participants),
                place,
                status,
                precursor,
                machineCoded,
                String.join("; ", sources),
                attestations,
                conflicts);
    }
}
