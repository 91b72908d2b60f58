package entente.cli.download;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Which addresses may be asked: https anywhere, and http on this machine only if the download began there. So no server can
 * send a download on to an unprotected line or to a service of this machine.
 */
final class SafeAddress {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private SafeAddress() {}

    /** Why an address may not be asked; empty if it may. */
    static Optional<String> objection(URI first, URI address) {
        String host = address.getHost();
        if (host == null || address.getUserInfo() != null) {
            return Optional.of("it is no plain web address");
        }
        boolean here = LOOPBACK.contains(host);
        if (here) {
            return first.getHost() != null && LOOPBACK.contains(first.getHost())
                    ? Optional.empty()
                    : Optional.of("it leads to this machine");
        }
        return "https".equals(address.getScheme()) ? Optional.empty() : Optional.of("it is not https");
    }
}
