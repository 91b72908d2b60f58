package entente.core.record;

import static java.util.Objects.requireNonNull;

import entente.core.actor.CodeSystem;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Some actors, told so that a program can ask whether an actor is among them. */
public sealed interface ActorGroup {
    /** Whoever there is. */
    record Anyone() implements ActorGroup {}

    /**
     * The members of a state system, on the days they belong to it.
     *
     * @param system {@link CodeSystem#COW} or {@link CodeSystem#GW}
     */
    record SystemMembers(CodeSystem system) implements ActorGroup {
        public SystemMembers {
            requireNonNull(system, "system is null");
            if (system != CodeSystem.COW && system != CodeSystem.GW) {
                throw new IllegalArgumentException(system + " is no system of states");
            }
        }
    }

    /**
     * Actors one by one.
     *
     * @param actors ids of the actor directory; an organisation stands for its members, on the days they belong to it
     */
    record Listed(Set<String> actors) implements ActorGroup {
        public Listed {
            // in the order of their names, since what is written of a claim must be the same bytes each time
            actors = Collections.unmodifiableSortedSet(new TreeSet<>(actors));
            if (actors.isEmpty()) {
                throw new IllegalArgumentException("nobody is listed");
            }
        }
    }
}
