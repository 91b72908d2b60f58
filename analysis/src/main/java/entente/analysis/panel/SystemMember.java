package entente.analysis.panel;

import entente.core.actor.Actor;
import entente.core.actor.ActorCode;
import entente.core.actor.ActorDirectory;
import entente.core.actor.CodeSystem;
import entente.core.actor.Span;
import entente.core.time.EpochDays;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An unbroken membership of an actor in a state system under one code.
 *
 * @param state a running number of the code, in the order of the codes
 * @param code the code
 * @param actor the actor's id
 * @param days the days, up to the end of the panel
 */
record SystemMember(int state, int code, String actor, Span days) {

    /** Every membership that begins before the end of a year, in the order of codes and days. */
    static List<SystemMember> of(ActorDirectory directory, CodeSystem system, int toYear) {
        long last = EpochDays.toEpochDay(toYear, 12, 31);
        List<SystemMember> members = new ArrayList<>();
        for (Actor actor : directory.actors()) {
            for (ActorCode code : actor.codes()) {
                if (code.system() == system && code.span().firstDay() <= last) {
                    Span days = new Span(
                            code.span().firstDay(), Math.min(code.span().lastDay(), last));
                    members.add(new SystemMember(0, Integer.parseInt(code.code()), actor.id(), days));
                }
            }
        }
        members.sort(Comparator.comparingInt(SystemMember::code)
                .thenComparingLong(member -> member.days.firstDay())
                .thenComparing(SystemMember::actor));
        return numbered(members);
    }

    private static List<SystemMember> numbered(List<SystemMember> members) {
        List<Integer> codes =
                members.stream().map(SystemMember::code).distinct().toList();
        return members.stream()
                .map(member -> new SystemMember(codes.indexOf(member.code), member.code, member.actor, member.days))
                .toList();
    }

    /** The year in which the first of them begins. */
    static int firstYear(List<SystemMember> members) {
        long day = members.stream()
                .mapToLong(member -> member.days.firstDay())
                .min()
                .orElseThrow();
        return (int) EpochDays.toCalendarDay(day).year();
    }

    /** A table of them in SQL. */
    static String table(List<SystemMember> members) {
        return members.stream()
                .map(member -> "(%d, %d, %s, %d, %d)"
                        .formatted(
                                member.state,
                                member.code,
                                Sql.literal(member.actor),
                                member.days.firstDay(),
                                member.days.lastDay()))
                .collect(Collectors.joining(
                        ", ",
                        "create temp table panel_member as select state::integer as state, code::smallint as code, actor,"
                                + " first_day::integer as first_day, last_day::integer as last_day from (values ",
                        ") member (state, code, actor, first_day, last_day)"));
    }
}
