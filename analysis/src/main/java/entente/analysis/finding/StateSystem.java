package entente.analysis.finding;

import entente.core.actor.Actor;
import entente.core.actor.ActorCode;
import entente.core.actor.ActorDirectory;
import entente.core.actor.CodeSystem;
import entente.core.actor.Span;
import entente.core.time.DayRange;
import entente.core.time.EpochDays;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many pairs of states there could have been in a year, in the Correlates of War state system. */
final class StateSystem {
    /** The system's first year. */
    static final int FIRST_YEAR = 1816;

    private static final int CODES = 1000;

    private final List<Member> members = new ArrayList<>();

    /** A member under one code, with the days of its membership. */
    record Member(String actor, int code, Span span) {}

    StateSystem(ActorDirectory actors) {
        for (Actor actor : actors.actors()) {
            for (ActorCode code : actor.codes()) {
                if (code.system() == CodeSystem.COW) {
                    members.add(new Member(
                            actor.id(),
                            Integer.parseInt(code.code()),
                            new Span(
                                    Math.max(
                                            code.span().firstDay(), actor.life().firstDay()),
                                    Math.min(code.span().lastDay(), actor.life().lastDay()))));
                }
            }
        }
    }

    /** Pairs whose members both belonged to the system on at least one common day of a year. */
    long pairs(int year) {
        List<Member> there = of(year);
        long pairs = 0;
        for (int one = 0; one < there.size(); one++) {
            for (int other = one + 1; other < there.size(); other++) {
                Span first = there.get(one).span();
                Span second = there.get(other).span();
                if (!there.get(one).actor().equals(there.get(other).actor()) && first.overlaps(second)) {
                    pairs++;
                }
            }
        }
        return pairs;
    }

    /** Members with whom one state could have made a pair in a year. */
    long others(int year) {
        return Math.max(0, of(year).stream().map(Member::actor).distinct().count() - 1);
    }

    /** A number for a pair of codes, whichever is named first. */
    static int pair(int one, int other) {
        return Math.min(one, other) * CODES + Math.max(one, other);
    }

    /** The smaller code of a pair. */
    static int one(int pair) {
        return pair / CODES;
    }

    /** The larger code of a pair. */
    static int other(int pair) {
        return pair % CODES;
    }

    /** For each pair the years, up to a last one, in which both belonged to the system on at least one common day. */
    SortedMap<Integer, BitSet> years(int from, int to) {
        SortedMap<Integer, BitSet> years = new TreeMap<>();
        for (int year = from; year <= to; year++) {
            List<Member> there = of(year);
            for (int one = 0; one < there.size(); one++) {
                for (int other = one + 1; other < there.size(); other++) {
                    Member first = there.get(one);
                    Member second = there.get(other);
                    if (first.code() != second.code() && first.span().overlaps(second.span())) {
                        years.computeIfAbsent(pair(first.code(), second.code()), any -> new BitSet())
                                .set(year);
                    }
                }
            }
        }
        return years;
    }

    /** The memberships of an actor. */
    List<Member> memberships(String actor) {
        return members.stream().filter(member -> member.actor().equals(actor)).toList();
    }

    private List<Member> of(int year) {
        DayRange days = EpochDays.ofYears(year, year);
        Span ofYear = new Span(days.first(), days.last());
        return members.stream()
                .filter(member -> member.span().overlaps(ofYear))
                .map(member -> new Member(
                        member.actor(),
                        member.code(),
                        new Span(
                                Math.max(member.span().firstDay(), ofYear.firstDay()),
                                Math.min(member.span().lastDay(), ofYear.lastDay()))))
                .toList();
    }
}
