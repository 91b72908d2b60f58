package entente.analysis.finding;

import entente.core.actor.Actor;
import entente.core.actor.ActorCode;
import entente.core.actor.ActorDirectory;
import entente.core.actor.CodeSystem;
import entente.core.actor.Span;
import entente.core.time.DayRange;
import entente.core.time.EpochDays;
import java.util.ArrayList;
import java.util.List;

/** How many pairs of states there could have been in a year, in the Correlates of War state system. */
final class StateSystem {
    /** The system's first year. */
    static final int FIRST_YEAR = 1816;

    private final List<Member> members = new ArrayList<>();

    /** A member with the days of its membership. */
    private record Member(String actor, Span span) {}

    StateSystem(ActorDirectory actors) {
        for (Actor actor : actors.actors()) {
            for (ActorCode code : actor.codes()) {
                if (code.system() == CodeSystem.COW) {
                    members.add(new Member(
                            actor.id(),
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

    private List<Member> of(int year) {
        DayRange days = EpochDays.ofYears(year, year);
        Span ofYear = new Span(days.first(), days.last());
        return members.stream()
                .filter(member -> member.span().overlaps(ofYear))
                .map(member -> new Member(
                        member.actor(),
                        new Span(
                                Math.max(member.span().firstDay(), ofYear.firstDay()),
                                Math.min(member.span().lastDay(), ofYear.lastDay()))))
                .toList();
    }
}
