package entente.analysis.panel;

import entente.core.actor.Span;
import entente.core.time.EpochDays;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The rows of a panel, in the order of codes and years: a state in the years in which it was a member of the system on any
 * day, or two states in those in which both were on a common day.
 *
 * @param runs unbroken years of a state or pair, in the order of the rows
 */
record Frame(List<Run> runs) {
    /**
     * Unbroken years of a state or a pair; each is a row.
     *
     * @param first the state, or the first of the two
     * @param second the second of the two; of a panel of states the same as the first
     * @param firstYear the first year
     * @param lastYear the last year
     */
    record Run(State first, State second, int firstYear, int lastYear) {
        int years() {
            return lastYear - firstYear + 1;
        }

        /** Whether the state with the smaller number comes second. */
        boolean isSwapped() {
            return first.number > second.number;
        }
    }

    /**
     * A state of the system.
     *
     * @param number its running number, in the order of the codes
     * @param code its code
     */
    record State(int number, int code) {}

    static Frame of(Unit unit, List<SystemMember> members, int fromYear, int toYear) {
        Map<State, List<Span>> states = members.stream()
                .collect(Collectors.groupingBy(
                        member -> new State(member.state(), member.code()),
                        () -> new TreeMap<>(Comparator.comparingInt(State::number)),
                        Collectors.mapping(SystemMember::days, Collectors.toList())));
        List<Run> runs = new ArrayList<>();
        states.forEach((first, days) -> {
            if (!unit.isPair()) {
                add(runs, first, first, days, fromYear, toYear);
                return;
            }
            states.forEach((second, others) -> {
                if (unit == Unit.DYAD_YEAR ? first.number < second.number : first.number != second.number) {
                    add(runs, first, second, common(days, others), fromYear, toYear);
                }
            });
        });
        return new Frame(List.copyOf(runs));
    }

    private static List<Span> common(List<Span> some, List<Span> others) {
        List<Span> common = new ArrayList<>();
        for (Span one : some) {
            for (Span other : others) {
                if (one.overlaps(other)) {
                    common.add(new Span(
                            Math.max(one.firstDay(), other.firstDay()), Math.min(one.lastDay(), other.lastDay())));
                }
            }
        }
        common.sort(Comparator.comparingLong(Span::firstDay));
        return common;
    }

    /** Of two spells within one year the second begins the year after. */
    private static void add(List<Run> runs, State first, State second, List<Span> spells, int fromYear, int toYear) {
        int next = fromYear;
        for (Span spell : spells) {
            int firstYear = Math.max(next, year(spell.firstDay()));
            int lastYear = Math.min(toYear, year(spell.lastDay()));
            if (firstYear <= lastYear) {
                runs.add(new Run(first, second, firstYear, lastYear));
                next = lastYear + 1;
            }
        }
    }

    private static int year(long day) {
        return (int) EpochDays.toCalendarDay(day).year();
    }

    int rows() {
        return runs.stream().mapToInt(Run::years).sum();
    }
}
