package entente.core.actor;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The answer to "who is meant?".
 *
 * @param match whether one, several or no actors are meant
 * @param actor the actor, if it is one
 * @param candidates the actors considered, each once: the chosen one first, then who bore the name at other
 *     times
 * @param how by what the chosen actor, or the surest candidate, was recognised; empty if there is none
 */
public record Resolution(Match match, Optional<Actor> actor, List<Candidate> candidates, Optional<How> how) {
    public Resolution {
        requireNonNull(match, "match is null");
        requireNonNull(actor, "actor is null");
        candidates = List.copyOf(candidates);
        requireNonNull(how, "how is null");
        if (actor.isPresent() != (match == Match.ONE)) {
            throw new IllegalArgumentException("an actor is given exactly if the match is ONE, not with " + match);
        }
    }

    /**
     * Whether the name or code denoted the chosen actor on the day asked for. False for a name used out of its time,
     * such as "Soviet Union" in 2000: then it is known who is meant, but not that the actor bore the name or existed.
     */
    public boolean timely() {
        return match == Match.ONE && candidates.get(0).timely();
    }

    static Resolution none() {
        return new Resolution(Match.NONE, Optional.empty(), List.of(), Optional.empty());
    }
}
