package entente.core.time;

/**
 * Text that is not a date in EDTF. The message quotes the text, says where reading stopped and what was expected
 * there.
 */
public final class EdtfException extends IllegalArgumentException {

    private static final int QUOTED_LENGTH = 80;

    private final int position;
    private final String expected;

    EdtfException(String text, int position, String expected) {
        super("\"" + quote(text) + "\", character " + (position + 1) + ": expected " + expected + ", found "
                + found(text, position));
        this.position = position;
        this.expected = expected;
    }

    /** Where reading stopped: the index, from 0, of the first character that does not fit. */
    public int position() {
        return position;
    }

    /** What would have fitted there, as a noun phrase in English. */
    public String expected() {
        return expected;
    }

    private static String found(String text, int position) {
        if (position >= text.length()) {
            return "the end of the text";
        }
        return "\"" + quote(text.substring(position)) + "\"";
    }

    /** Untrusted text for a message: one line, no control characters, not long. */
    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder();
        text.codePoints().limit(QUOTED_LENGTH).forEach(character -> {
            boolean shown = !Character.isISOControl(character)
                    && Character.isDefined(character)
                    && Character.getType(character) != Character.FORMAT
                    && Character.getType(character) != Character.SURROGATE
                    && Character.getType(character) != Character.LINE_SEPARATOR
                    && Character.getType(character) != Character.PARAGRAPH_SEPARATOR;
            quoted.appendCodePoint(shown ? character : 0xFFFD);
        });
        return text.codePointCount(0, text.length()) > QUOTED_LENGTH ? quoted + "…" : quoted.toString();
    }
}
