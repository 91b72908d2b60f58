package entente.core.actor;

/** A table of the actor directory cannot be used; the message names file, row and column. */
public final class ActorTableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ActorTableException(String message) {
        super(message);
    }
}
