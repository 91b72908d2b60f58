package entente.atlas;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;

/** Finds the port to listen on. */
final class Ports {
    private static final int TRIES = 50;

    private Ports() {}

    /**
     * The port asked for if it is free, else, unless exactly that one was asked for, the next free one.
     *
     * @param storeKey the store's key, to know its atlas by
     * @throws AtlasRunningException if an atlas of the same store is met on the way
     * @throws PortTakenException if there is no port to be had
     */
    static int choose(int asked, boolean explicit, String storeKey) {
        if (isFree(asked)) {
            return asked;
        }
        if (explicit) {
            String who = RunningAtlas.answersAt(address(asked), storeKey)
                    ? "the atlas of this store answers there already: open %s".formatted(address(asked))
                    : "another program listens there";
            throw new PortTakenException(
                    "Port %d is taken: %s. Choose another with --port, or leave --port out to have one chosen."
                            .formatted(asked, who));
        }
        int last = Math.min(asked + TRIES, 65_535);
        for (int port = asked; port <= last; port++) {
            if (isFree(port)) {
                return port;
            }
            if (RunningAtlas.answersAt(address(port), storeKey)) {
                throw new AtlasRunningException(address(port));
            }
        }
        throw new PortTakenException(
                "The ports %d to %d are all taken. Choose a free one with --port.".formatted(asked, last));
    }

    static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
