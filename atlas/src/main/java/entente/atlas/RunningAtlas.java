package entente.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks whoever listens on a port whether it is the atlas of a certain store. */
final class RunningAtlas {
    private static final int PATIENCE_MILLISECONDS = 800;
    private static final int LONGEST_ANSWER = 64 * 1024;

    private RunningAtlas() {}

    static boolean answersAt(URI address, String storeKey) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    address.resolve("/api/about.json").toURL().openConnection(java.net.Proxy.NO_PROXY);
            connection.setConnectTimeout(PATIENCE_MILLISECONDS);
            connection.setReadTimeout(PATIENCE_MILLISECONDS);
            connection.setInstanceFollowRedirects(false);
            try (InputStream stream = connection.getInputStream()) {
                byte[] answer = stream.readNBytes(LONGEST_ANSWER);
                return JsonMapper.shared()
                        .readTree(answer)
                        .path("storeKey")
                        .asString("")
                        .equals(storeKey);
            } finally {
                connection.disconnect();
            }
        } catch (IOException | JacksonException e) {
            // whoever it is, it is no atlas
            return false;
        }
    }
}
