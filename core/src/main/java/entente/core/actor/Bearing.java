package entente.core.actor;

/**
 * One reason to think that an actor is meant.
 *
 * @param actor the actor
 * @param matched the name or code met
 * @param how by what it was met
 * @param span the days on which that name or code denotes the actor
 */
record Bearing(Actor actor, String matched, How how, Span span) {

    Bearing as(How other) {
        return new Bearing(actor, matched, other, span);
    }

    Candidate candidate(boolean timely) {
        return new Candidate(actor, matched, how, span, timely);
    }
}
