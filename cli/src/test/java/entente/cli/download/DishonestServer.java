package entente.cli.download;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web server on this machine that answers as a test tells it, byte for byte, so that it can also answer wrongly. */
public final class DishonestServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Behaviour behaviour;
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    private DishonestServer(ServerSocket socket, Behaviour behaviour) {
        this.socket = socket;
        this.behaviour = behaviour;
    }

    /** What was asked: the headers have names in small letters. */
    public record Request(String path, Map<String, String> headers) {
        /** Where the range that is asked for begins; 0 if the whole is. */
        int from() {
            String range = headers.getOrDefault("range", "bytes=0-");
            return Integer.parseInt(range.substring("bytes=".length(), range.length() - 1));
        }
    }

    /** Answers requests; the connection is closed after each answer. */
    @FunctionalInterface
    public interface Behaviour {
        void answer(Request request, int ordinal, OutputStream stream) throws IOException;
    }

    public static DishonestServer that(Behaviour behaviour) throws IOException {
        ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        DishonestServer server = new DishonestServer(socket, behaviour);
        Thread thread = new Thread(server::serve, "dishonest server");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(socket.getLocalPort(), path));
    }

    List<Request> requests() {
        return requests;
    }

    /** The head of an answer. */
    public static byte[] head(String status, String... headers) {
        return ("HTTP/1.1 " + status + "\r\nConnection: close\r\n" + String.join("\r\n", headers) + "\r\n\r\n")
                .getBytes(ISO_8859_1);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                Request request = read(connection);
                requests.add(request);
                behaviour.answer(request, requests.size(), connection.getOutputStream());
                connection.getOutputStream().flush();
            } catch (IOException e) {
                // the client has gone, or the test is over
            }
        }
    }

    private static Request read(Socket connection) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(connection.getInputStream(), ISO_8859_1));
        String path = reader.readLine().split(" ")[1];
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Request(path, headers);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
