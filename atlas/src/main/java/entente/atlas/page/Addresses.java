package entente.atlas.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;
import java.util.stream.Collectors;

/** The permanent addresses of the atlas. */
final class Addresses {
    // what RFC 3986 lets stand in a path, without the characters that servers read as more than text
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:@!$'()*,=/";

    private Addresses() {}

    static String activity(String id) {
        return "/activity/" + path(id);
    }

    static String actor(String id) {
        return "/actor/" + path(id);
    }

    static String source(String dataset) {
        return "/source/" + path(dataset);
    }

    static String type(String type) {
        return "/codebook/" + path(type);
    }

    /** The list of activities that answer a question. */
    static String activities(Map<String, String> parameters) {
        return "/activities" + query(parameters);
    }

    static String query(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** The anchor of an attestation on its activity's page. */
    static String anchor(String attestationId) {
        return "attestation-" + attestationId;
    }

    static String path(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte unit : text.getBytes(UTF_8)) {
            char character = (char) (unit & 0xFF);
            if (PLAIN.indexOf(character) >= 0) {
                encoded.append(character);
            } else {
                encoded.append('%').append("%02X".formatted((int) character));
            }
        }
        return encoded.toString();
    }
}
