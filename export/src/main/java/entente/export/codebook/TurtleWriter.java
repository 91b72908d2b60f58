package entente.export.codebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes statements in Turtle 1.1, one subject at a time, in the order given. */
final class TurtleWriter {
    private final StringBuilder text = new StringBuilder();
    private final List<String> statements = new ArrayList<>();
    private String subject = "";

    void prefix(String prefix, String namespace) {
        text.append("@prefix ").append(prefix).append(": <").append(namespace).append("> .\n");
    }

    /** Starts a new subject; the statements that follow are about it. */
    void subject(String iri) {
        finish();
        subject = iri;
    }

    /** States a property whose object is a prefixed name or an IRI made by {@link #iri}. */
    void property(String property, String object) {
        statements.add(property + " " + object);
    }

    void english(String property, String literal) {
        statements.add(property + " " + quoted(literal) + "@en");
    }

    void plain(String property, String literal) {
        statements.add(property + " " + quoted(literal));
    }

    String text() {
        finish();
        return text.toString();
    }

    /** An IRI from a base that is one already and a name of any characters. */
    static String iri(String base, String name) {
        StringBuilder iri = new StringBuilder("<").append(base);
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xFF);
            if (isUnreserved(character)) {
                iri.append(character);
            } else {
                iri.append(String.format("%%%02X", (int) character));
            }
        }
        return iri.append('>').toString();
    }

    // The unreserved characters of RFC 3986, section 2.3.
    private static boolean isUnreserved(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || "-._~".indexOf(character) >= 0;
    }

    // The escapes that Turtle 1.1 requires in a string in single quotation marks (production 22).
    private static String quoted(String literal) {
        return '"'
                + literal.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }

    private void finish() {
        if (!statements.isEmpty()) {
            text.append('\n').append(subject).append('\n');
            text.append("    ").append(String.join(" ;\n    ", statements)).append(" .\n");
            statements.clear();
        }
    }
}
