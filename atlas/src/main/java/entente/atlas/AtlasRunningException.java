package entente.atlas;

import static java.util.Objects.requireNonNull;

import java.net.URI;

/** An atlas of the same store is running already; it can be opened again instead of starting another. */
public final class AtlasRunningException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final URI address;

    AtlasRunningException(URI address) {
        super("The atlas of this store is running already at " + address);
        this.address = requireNonNull(address, "address is null");
    }

    /** Where it runs. */
    public URI address() {
        return address;
    }
}
