package entente.core.actor;

/**
 * One reason to think that an actor is meant.
 *
 * @param actor the actor
 * @param matched the name or code met
 * @param how by what it was met
 * @param span the days on which that name or code denotes the actor
 * @param usual whether it is a code, or a usual, official or former name, rather than one of the variants
 */
record Bearing(Actor actor, String matched, How how, Span span, boolean usual) {

    Bearing as(How other) {
        return new Bearing(actor, matched, other, span, usual);
    }

    Candidate candidate(boolean timely) {
        return new Candidate(actor, matched, how, span, timely);
    }
}
