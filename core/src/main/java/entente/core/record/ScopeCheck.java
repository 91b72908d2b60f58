package entente.core.record;

import static java.util.Objects.requireNonNull;

import entente.core.actor.Actor;
import entente.core.actor.ActorCode;
import entente.core.actor.ActorDirectory;
import entente.core.actor.CodeSystem;
import entente.core.actor.Span;
import entente.core.time.EpochDays;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells whether an actor is among those a claim of coverage speaks of, in a year: on any day of it. Immutable and safe for
 * use by several threads.
 */
public final class ScopeCheck {
    private final ActorDirectory directory;

    /** A check by the dated codes and memberships of a directory. */
    public ScopeCheck(ActorDirectory directory) {
        this.directory = requireNonNull(directory, "directory is null");
    }

    /** Whether anything an actor does in a year is covered, on whichever side. */
    public boolean touches(CoverageScope scope, String actor, int year) {
        return holds(scope.first(), actor, year) || holds(scope.second(), actor, year);
    }

    /** Whether what one actor sends or provides to another is covered in a year. */
    public boolean covers(CoverageScope scope, String sender, String receiver, int year) {
        return inOrder(scope, sender, receiver, year) || (!scope.directed() && inOrder(scope, receiver, sender, year));
    }

    /** The years in which an actor enters the groups of a scope, and those after it left. */
    List<Integer> turns(CoverageScope scope, String actor) {
        return Stream.of(scope.first(), scope.second())
                .flatMap(group -> spans(group, actor).stream())
                .filter(span -> !span.isAlways())
                .flatMap(span -> Stream.of(yearOf(span.firstDay()), yearOf(span.lastDay()) + 1))
                .distinct()
                .toList();
    }

    private static int yearOf(long epochDay) {
        long near =
                Math.max(EpochDays.toEpochDay(-99_999, 1, 1), Math.min(epochDay, EpochDays.toEpochDay(99_999, 1, 1)));
        return (int) EpochDays.toCalendarDay(near).year();
    }

    private boolean inOrder(CoverageScope scope, String sender, String receiver, int year) {
        return holds(scope.first(), sender, year) && holds(scope.second(), receiver, year);
    }

    /** Whether an actor is in a group on any day of a year. */
    public boolean holds(ActorGroup group, String actor, int year) {
        Span days = year(year);
        return spans(group, actor).stream().anyMatch(span -> span.overlaps(days));
    }

    /** The days on which an actor is in a group, in no order. */
    public List<Span> spans(ActorGroup group, String actor) {
        if (group instanceof ActorGroup.SystemMembers members) {
            return directory
                    .find(actor)
                    .map(found -> spans(found, members.system()))
                    .orElse(List.of());
        }
        if (group instanceof ActorGroup.Listed listed) {
            return spans(listed, actor);
        }
        return List.of(Span.ALWAYS);
    }

    private static List<Span> spans(Actor actor, CodeSystem system) {
        return actor.codes().stream()
                .filter(code -> code.system() == system)
                .map(ActorCode::span)
                .toList();
    }

    private List<Span> spans(ActorGroup.Listed listed, String actor) {
        if (listed.actors().contains(actor)) {
            return List.of(Span.ALWAYS);
        }
        List<Span> spans = new ArrayList<>();
        directory.memberships().stream()
                .filter(membership -> membership.member().equals(actor)
                        && membership.status().equals("member")
                        && listed.actors().contains(membership.organisation()))
                .forEach(membership -> spans.add(membership.span()));
        return spans;
    }

    private static Span year(int year) {
        return new Span(EpochDays.toEpochDay(year, 1, 1), EpochDays.toEpochDay(year, 12, 31));
    }
}
