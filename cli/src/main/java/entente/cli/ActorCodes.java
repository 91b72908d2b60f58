package entente.cli;

import entente.core.actor.Actor;
import entente.core.actor.ActorCode;
import entente.core.actor.CodeSystem;
import java.util.Comparator;
import java.util.Optional;

/** An actor's codes as they are shown. */
final class ActorCodes {
    private ActorCodes() {}

    /** The code on a day; without a day the last one the actor had. */
    static Optional<String> on(Actor actor, CodeSystem system, Optional<Long> day) {
        if (day.isPresent()) {
            return actor.code(system, day.orElseThrow());
        }
        return actor.codes().stream()
                .filter(code -> code.system() == system)
                .max(Comparator.comparingLong(code -> code.span().lastDay()))
                .map(ActorCode::code);
    }
}
