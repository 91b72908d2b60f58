package entente.analysis.finding;

import static java.util.Objects.requireNonNull;

import entente.core.codebook.ActivityType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An activity with what findings need of it.
 *
 * @param date when it began, in EDTF; empty if no date is stated
 * @param first first day on which it can have begun; {@link Long#MIN_VALUE} if there is no such bound
 * @param lastStart last day on which it can have begun; not before {@code first}
 * @param surelyUntil first day on which its dated end, or else its beginning, can have lain
 * @param until last day on which it is known to have lain: its beginning, or its end if that is dated
 * @param sources ids of the datasets that attest it
 * @param works how many works these name for it
 */
record Act(
        String id,
        ActivityType type,
        String title,
        Optional<String> date,
        long first,
        long lastStart,
        long surelyUntil,
        long until,
        boolean precursor,
        List<String> sources,
        int works) {
    /** Activities that are said not to have happened, or not yet, are no acts. */
    private static final String QUERY = """
            select c.activity_id, c.type, c.title, coalesce(c.start_date, c.date),
                   coalesce(c.earliest_day, c.start_first) as first_day,
                   greatest(c.start_last, first_day),
                   greatest(first_day, case when c.end_bound = 'DATED' then c.end_first end),
                   greatest(c.start_last, first_day, case when c.end_bound = 'DATED' then c.end_last end),
                   c.precursor, c.sources, coalesce(w.works, 0)
            from activity c left join (
              select activity_id, count(distinct value) as works from activity_field
              where field in ('source.works', 'source.work') group by 1) w using (activity_id)
            where c.status in ('HELD', 'ENDED') and not c.machine_coded
            order by first_day nulls last, 1
            """;

    Act {
        requireNonNull(id, "id is null");
        requireNonNull(type, "type is null");
        requireNonNull(title, "title is null");
        requireNonNull(date, "date is null");
        sources = List.copyOf(sources);
    }

    /** Every act of the record, oldest first, those without a date last. */
    static List<Act> all(Evidence evidence) {
        return evidence.list(QUERY, row -> {
            Long first = row.getObject(5, Long.class);
            return new Act(
                    row.getString(1),
                    ActivityType.valueOf(row.getString(2)),
                    row.getString(3),
                    Optional.ofNullable(row.getString(4)),
                    first == null ? Long.MIN_VALUE : first,
                    row.getLong(6),
                    row.getLong(7),
                    row.getLong(8),
                    row.getBoolean(9),
                    Arrays.asList(row.getString(10).split("; ", -1)),
                    row.getInt(11));
        });
    }

    /** Whether it is known not to have begun before some day. */
    boolean dated() {
        return first != Long.MIN_VALUE;
    }

    /** Whether nobody but the founding paper attests it. */
    boolean isOfThePaperAlone() {
        return sources.equals(List.of(ClaimCheck.PAPER));
    }

    /** Whether it rests on one dataset, or several of one lineage, that name one work at most. */
    boolean onOneSource(Evidence evidence) {
        return works <= 1 && evidence.witnesses(sources) == 1;
    }

    /** When it began, in words. */
    String dateWords() {
        return date.map(DateWords::edtf).orElse("no date stated");
    }

    Cell cell() {
        return Cell.of(title).leadingTo(new Target(Target.Kind.ACTIVITY, id));
    }
}
