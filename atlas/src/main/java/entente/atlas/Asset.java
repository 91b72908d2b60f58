package entente.atlas;

import entente.core.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The one style sheet. Its address changes with its text, so that browsers may keep it. */
final class StyleSheet {
    static final String PATH = "/assets/entente.css";

    private final byte[] text;
    private final String address;

    private StyleSheet(byte[] text) {
        this.text = text;
        this.address = PATH + "?v="
                + Sha256.of(new String(text, java.nio.charset.StandardCharsets.UTF_8))
                        .substring(0, 8);
    }

    static StyleSheet bundled() {
        try (InputStream stream = StyleSheet.class.getResourceAsStream("entente.css")) {
            if (stream == null) {
                throw new IllegalStateException("no resource entente.css");
            }
            return new StyleSheet(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] text() {
        return text;
    }

    String address() {
        return address;
    }
}
