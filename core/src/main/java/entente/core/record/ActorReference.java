package entente.core.record;

import static java.util.Objects.requireNonNull;

import entente.core.actor.CodeSystem;
import java.util.Optional;

/**
 * How a source names an actor, before it is resolved: by a code of some system, by a name, or by both.
 *
 * @param system the system of {@code code}; empty if the source gives a name only
 * @param code the code as printed, such as {@code 255}
 * @param name the name as printed; empty if the source gives a code only
 */
public record ActorReference(Optional<CodeSystem> system, Optional<String> code, Optional<String> name) {
    public ActorReference {
        requireNonNull(system, "system is null");
        requireNonNull(code, "code is null");
        requireNonNull(name, "name is null");
        if (system.isPresent() != code.isPresent()) {
            throw new IllegalArgumentException("a code needs its system, and a system its code");
        }
        if (code.isEmpty() && name.isEmpty()) {
            throw new IllegalArgumentException("an actor needs a code or a name");
        }
    }

    public static ActorReference ofCode(CodeSystem system, String code) {
        return new ActorReference(Optional.of(system), Optional.of(code), Optional.empty());
    }

    public static ActorReference ofCode(CodeSystem system, String code, String name) {
        return new ActorReference(Optional.of(system), Optional.of(code), Optional.of(name));
    }

    public static ActorReference ofName(String name) {
        return new ActorReference(Optional.empty(), Optional.empty(), Optional.of(name));
    }

    /** The reference in one piece, as a person would look it up: {@code cow:255} or the name. */
    public String asText() {
        return system.map(known -> known.prefix() + ":" + code.orElseThrow()).orElseGet(name::orElseThrow);
    }
}
