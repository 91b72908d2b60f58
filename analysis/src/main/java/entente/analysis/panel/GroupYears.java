package entente.analysis.panel;

import entente.core.actor.ActorDirectory;
import entente.core.actor.Span;
import entente.core.record.ActorGroup;
import entente.core.record.ScopeCheck;
import entente.core.time.EpochDays;
import java.util.List;

/** In which years which states of a panel are in which groups of actors. */
final class GroupYears {
    private final int firstYear;
    private final int lastYear;
    private final long[][] bits;

    private GroupYears(int firstYear, int lastYear, int states) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.bits = new long[states][lastYear - firstYear + 1];
    }

    /** The groups, each of which has the bit of its place in the list. */
    static GroupYears of(
            List<ActorGroup> groups,
            ActorDirectory directory,
            List<SystemMember> members,
            int firstYear,
            int lastYear) {
        int states = 1 + members.stream().mapToInt(SystemMember::state).max().orElse(0);
        GroupYears made = new GroupYears(firstYear, lastYear, states);
        ScopeCheck scopes = new ScopeCheck(directory);
        for (SystemMember member : members) {
            for (int place = 0; place < groups.size(); place++) {
                for (Span span : scopes.spans(groups.get(place), member.actor())) {
                    if (span.overlaps(member.days())) {
                        made.add(member.state(), 1L << place, span, member.days());
                    }
                }
            }
        }
        return made;
    }

    private void add(int state, long bit, Span span, Span days) {
        int last = Math.min(lastYear, year(Math.min(span.lastDay(), days.lastDay())));
        for (int year = Math.max(firstYear, year(Math.max(span.firstDay(), days.firstDay()))); year <= last; year++) {
            bits[state][year - firstYear] |= bit;
        }
    }

    private static int year(long day) {
        return (int) EpochDays.toCalendarDay(day).year();
    }

    /** The bits of a state in a year of the panel. */
    long of(int state, int year) {
        return bits[state][year - firstYear];
    }
}
