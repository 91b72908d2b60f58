package entente.atlas;

import entente.atlas.page.Library;
import entente.core.Sha256;
import io.javalin.Javalin;
import java.net.URI;

/**
 * A running atlas: the pages of a store's record on the loopback address. It shows whatever record is in force when a page
 * is asked for, so a store may be written to while it runs.
 */
public final class Atlas implements AutoCloseable {
    private final Javalin server;

    private Atlas(Javalin server) {
        this.server = server;
    }

    /**
     * Starts an atlas; it runs until it is closed.
     *
     * @throws AtlasRunningException if an atlas of the same store is running already, and no port was asked for
     * @throws PortTakenException if there is no port to be had
     */
    public static Atlas start(AtlasSetup setup) {
        String storeKey = Sha256.of(setup.record().store().root().toString());
        Library library = new Library(
                setup.datasets(), setup.actors(), setup.works(), setup.codebook(), setup.programVersion(), storeKey);
        int port = Ports.choose(setup.port(), setup.portIsExplicit(), storeKey);
        return new Atlas(WebServer.start(new Answering(setup.record(), library), port));
    }

    /** The style sheet of its pages, for pages that are written to a folder in the same look. */
    public static String styleSheet() {
        return Asset.bundled("entente.css", "text/css;charset=utf-8").text();
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** Where it is to be opened. */
    public URI address() {
        return Ports.address(port());
    }

    @Override
    public void close() {
        server.stop();
    }
}
