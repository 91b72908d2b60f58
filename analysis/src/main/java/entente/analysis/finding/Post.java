package entente.analysis.finding;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the record says of attachés of one state in another, in one activity.
 *
 * @param firstYear first year in which the post is attested
 * @param lastYear last year in which it is
 * @param opened the year in which it began, if a source dates that
 * @param ended whether a source dates its end
 * @param sources ids of the datasets that attest it
 */
record Post(
        String activity,
        String sender,
        String host,
        int firstYear,
        int lastYear,
        Optional<Integer> opened,
        boolean ended,
        Set<String> sources) {
    Post {
        requireNonNull(activity, "activity is null");
        requireNonNull(sender, "sender is null");
        requireNonNull(host, "host is null");
        sources = Set.copyOf(sources);
    }

    /** Every dated post of a known sender with a known host; what was only authorised is none. */
    static List<Post> all(Evidence evidence) {
        return evidence.list("""
                select c.activity_id, s.actor_id, r.actor_id, coalesce(c.earliest_day, c.start_first),
                       case when c.end_bound in ('DATED', 'CENSORED') then c.end_first end,
                       c.start_bound = 'DATED', c.end_bound = 'DATED' and c.end_first > c.start_last, c.sources
                from activity c
                join activity_participation s on s.activity_id = c.activity_id and s.role = 'SENDER'
                join activity_participation r on r.activity_id = c.activity_id and r.role in ('RECEIVER', 'HOST')
                where c.type = 'ATTACHE' and s.actor_id is not null and r.actor_id is not null
                  and c.status in ('HELD', 'ENDED') and not c.precursor
                  and coalesce(c.earliest_day, c.start_first) is not null
                group by all order by 1, 2, 3
                """, row -> {
            int first = DateWords.yearNumber(row.getLong(4));
            Long end = row.getObject(5, Long.class);
            return new Post(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    first,
                    end == null ? first : Math.max(first, DateWords.yearNumber(end)),
                    row.getBoolean(6) ? Optional.of(first) : Optional.empty(),
                    row.getBoolean(7),
                    Set.of(row.getString(8).split("; ", -1)));
        });
    }

    /** Sender and host in one. */
    String pair() {
        return sender + " " + host;
    }
}
