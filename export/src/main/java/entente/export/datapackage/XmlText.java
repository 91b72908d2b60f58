package entente.export.datapackage;

import java.util.ArrayDeque;
import java.util.Deque;

/** An XML document under construction: elements on lines of their own, indented. */
final class XmlText {
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element that holds others. The attributes are names and values in turn. */
    XmlText begin(String name, String... attributes) {
        startTag(name, attributes).append('\n');
        open.push(name);
        return this;
    }

    /** Ends the element begun last. */
    XmlText end() {
        String name = open.pop();
        indent().append("</").append(name).append(">\n");
        return this;
    }

    /** Writes an element that holds text. */
    XmlText element(String name, String content, String... attributes) {
        startTag(name, attributes)
                .append(escaped(content))
                .append("</")
                .append(name)
                .append(">\n");
        return this;
    }

    /** The document. */
    String text() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("the element " + open.peek() + " is not ended");
        }
        return text.toString();
    }

    private StringBuilder startTag(String name, String... attributes) {
        indent().append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        return text.append('>');
    }

    private StringBuilder indent() {
        return text.append("  ".repeat(open.size()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
