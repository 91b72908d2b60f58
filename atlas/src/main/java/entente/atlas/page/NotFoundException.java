package entente.atlas.page;

import java.util.List;

/** There is nothing at an address; the message says what was asked for. */
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Link> nearest;

    NotFoundException(String message, List<Link> nearest) {
        super(message);
        this.nearest = List.copyOf(nearest);
    }

    /** What may have been meant. */
    List<Link> nearest() {
        return nearest;
    }
}
