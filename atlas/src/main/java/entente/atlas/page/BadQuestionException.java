package entente.atlas.page;

import java.util.List;

/** A parameter cannot be understood; the message says which, and what would do. */
public final class BadQuestionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Link> choices;

    BadQuestionException(String message, List<Link> choices) {
        super(message);
        this.choices = List.copyOf(choices);
    }

    /** What may have been meant. */
    List<Link> choices() {
        return choices;
    }
}
