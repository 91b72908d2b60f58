package entente.analysis.finding;

import static java.util.Objects.requireNonNull;

import entente.core.actor.Span;
import entente.core.codebook.ActivityType;
import entente.core.time.EpochDays;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The years in which acts of some datasets began between two members of the Correlates of War state system. An act begins
 * for a pair on the first day on which both are known to have a part in it and belong to the system; two who only receive have
 * no part with each other. As in the panel, acts that were not held, precursors and what programs coded are left out, and an
 * organisation makes no ties among its members.
 */
final class TieYears {
    private final Map<Integer, BitSet> begun = new HashMap<>();
    private final Map<Integer, Integer> earliest = new HashMap<>();
    private final Map<Integer, String> acts = new HashMap<>();
    private final BitSet attested = new BitSet();
    private long unsure;

    private TieYears() {}

    /** A part of a state in an act. */
    private record Part(int code, boolean receives, long startFirst, long startLast, long endLast) {}

    /** What is read of a row. */
    private record Read(String act, String actor, boolean receives, long startFirst, long startLast, long endLast) {}

    /** What some datasets attest of a type. */
    static TieYears of(Evidence evidence, StateSystem system, List<String> datasets, ActivityType type) {
        TieYears years = new TieYears();
        Map<String, List<StateSystem.Member>> memberships = new HashMap<>();
        for (String dataset : datasets) {
            String act = "";
            List<Part> parts = new ArrayList<>();
            for (Read read : read(evidence, dataset, type)) {
                if (!read.act().equals(act)) {
                    years.add(act, parts);
                    parts.clear();
                    act = read.act();
                }
                years.attested.set(
                        year(Math.max(read.startFirst(), EpochDays.toEpochDay(StateSystem.FIRST_YEAR, 1, 1))));
                memberships
                        .computeIfAbsent(read.actor(), system::memberships)
                        .forEach(member -> place(read, member, parts));
            }
            years.add(act, parts);
        }
        return years;
    }

    /** ATOP tells of its members' days in its file by member alone. */
    private static List<Read> read(Evidence evidence, String dataset, ActivityType type) {
        return evidence.list(
                "select * from (select distinct a.native_id, p.actor_id, p.role in ('RECEIVER', 'HOST', 'RECIPIENT'),"
                        + " case p.start_bound when 'NOT_STATED' then a.start_first else p.start_first end as day,"
                        + " case p.start_bound when 'NOT_STATED' then a.start_last else p.start_last end,"
                        + " coalesce(case p.end_bound when 'NOT_STATED' then a.end_last else p.end_last end, ?)"
                        + " from attestation a join participation p using (attestation_id) where a.dataset = ? and a.type = ?"
                        + " and a.status = 'HELD' and not a.precursor and not a.machine_coded"
                        + " and (a.dataset <> 'atop' or a.layout = 'members') and p.actor_id is not null"
                        + " and p.role not in ('OBSERVER', 'MEDIATOR')) where day is not null order by all",
                row -> new Read(
                        row.getString(1),
                        row.getString(2),
                        row.getBoolean(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6)),
                Long.MAX_VALUE,
                dataset,
                type.name());
    }

    private static void place(Read read, StateSystem.Member member, List<Part> parts) {
        Span span = member.span();
        Part part = new Part(
                member.code(),
                read.receives(),
                Math.max(read.startFirst(), span.firstDay()),
                Math.max(read.startLast(), span.firstDay()),
                Math.min(read.endLast(), span.lastDay()));
        if (part.startFirst() <= part.endLast()) {
            parts.add(part);
        }
    }

    /** Takes the parts of one act: for each pair the first beginning counts. */
    private void add(String act, List<Part> parts) {
        Map<Integer, Integer> first = new HashMap<>();
        for (int one = 0; one < parts.size(); one++) {
            for (int other = 0; other < one; other++) {
                Part a = parts.get(one);
                Part b = parts.get(other);
                long day = Math.max(a.startFirst(), b.startFirst());
                if (a.code() != b.code()
                        && !(a.receives() && b.receives())
                        && day <= Math.min(a.endLast(), b.endLast())) {
                    int pair = StateSystem.pair(a.code(), b.code());
                    int year = year(day);
                    earliest.merge(pair, year, Math::min);
                    if (year == year(Math.max(a.startLast(), b.startLast()))) {
                        first.merge(pair, year, Math::min);
                    } else {
                        unsure++;
                    }
                }
            }
        }
        first.forEach((pair, year) -> {
            if (first(pair) == 0 || year < first(pair)) {
                acts.put(pair, act);
            }
            begun.computeIfAbsent(pair, any -> new BitSet()).set(year);
        });
    }

    private static int year(long day) {
        return (int) EpochDays.toCalendarDay(day).year();
    }

    /** The first year in which an act is sure to have begun; 0 if there is none. */
    int first(int pair) {
        return Math.max(0, begun(pair).nextSetBit(0));
    }

    /** The act that was the first; empty if there is none. */
    String firstAct(int pair) {
        return acts.getOrDefault(pair, "");
    }

    /** The first year in which an act may have begun; the last year of all if there is none. */
    int earliest(int pair) {
        return earliest.getOrDefault(pair, Integer.MAX_VALUE);
    }

    /** The years in which acts are sure to have begun. */
    BitSet begun(int pair) {
        return begun.getOrDefault(pair, NONE);
    }

    private static final BitSet NONE = new BitSet();

    /** Beginnings whose year is not certain, which count as none. */
    long unsure() {
        return unsure;
    }

    /** The longest run of years, within some, in each of which something is attested. */
    Window longestRun(Window within) {
        Window longest = new Window(within.from(), within.from() - 1);
        int from = requireNonNull(within).from();
        for (int year = within.from(); year <= within.to() + 1; year++) {
            if (year > within.to() || !attested.get(year)) {
                if (year - from > longest.to() - longest.from() + 1) {
                    longest = new Window(from, year - 1);
                }
                from = year + 1;
            }
        }
        return longest;
    }
}
