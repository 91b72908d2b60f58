package entente.atlas;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.core.Sha256;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file that pages refer to. Its address changes with its text, so that browsers may keep it. */
final class Asset {
    private final String path;
    private final String contentType;
    private final byte[] text;
    private final String address;

    private Asset(String path, String contentType, byte[] text) {
        this.path = path;
        this.contentType = contentType;
        this.text = text;
        this.address = path + "?v=" + Sha256.of(new String(text, UTF_8)).substring(0, 8);
    }

    /** A file that ships with the atlas. */
    static Asset bundled(String name, String contentType) {
        try (InputStream stream = Asset.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new Asset("/assets/" + name, contentType, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers with the file. */
    void send(Context context) {
        context.contentType(contentType)
                .header("Cache-Control", "max-age=31536000, immutable")
                .result(text);
    }

    String text() {
        return new String(text, UTF_8);
    }

    String path() {
        return path;
    }

    /** The path with what tells this text from another. */
    String address() {
        return address;
    }
}
