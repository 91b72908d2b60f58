package entente.core.record;

import static java.util.Objects.requireNonNull;

import entente.core.actor.CodeSystem;
import java.util.Set;

/**
 * Whose activities a claim of coverage speaks of: those in which somebody of one group takes part together with somebody of
 * another.
 *
 * @param first one group
 * @param second the other
 * @param directed whether the first are the sending side (sender, visitor, provider) and the second the receiving one
 *     (receiver, host, recipient); otherwise the groups may change places
 */
public record CoverageScope(ActorGroup first, ActorGroup second, boolean directed) {
    public CoverageScope {
        requireNonNull(first, "first is null");
        requireNonNull(second, "second is null");
    }

    /** Whoever with whomever. */
    public static CoverageScope everyone() {
        return new CoverageScope(new ActorGroup.Anyone(), new ActorGroup.Anyone(), false);
    }

    /** Members of a state system with each other. */
    public static CoverageScope among(CodeSystem system) {
        return new CoverageScope(new ActorGroup.SystemMembers(system), new ActorGroup.SystemMembers(system), false);
    }

    /** Some actors with each other. */
    public static CoverageScope among(Set<String> actors) {
        return new CoverageScope(new ActorGroup.Listed(actors), new ActorGroup.Listed(actors), false);
    }

    /** An actor with anyone, on either side. */
    public static CoverageScope of(String actor) {
        return new CoverageScope(new ActorGroup.Listed(Set.of(actor)), new ActorGroup.Anyone(), false);
    }

    /** What an actor sends or provides to anyone. */
    public static CoverageScope from(String actor) {
        return new CoverageScope(new ActorGroup.Listed(Set.of(actor)), new ActorGroup.Anyone(), true);
    }

    /** What anyone sends or provides to an actor. */
    public static CoverageScope to(String actor) {
        return new CoverageScope(new ActorGroup.Anyone(), new ActorGroup.Listed(Set.of(actor)), true);
    }

    /** What an actor sends or provides to some actors. */
    public static CoverageScope fromTo(String actor, Set<String> recipients) {
        return new CoverageScope(new ActorGroup.Listed(Set.of(actor)), new ActorGroup.Listed(recipients), true);
    }
}
