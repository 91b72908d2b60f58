package entente.sources;

/** Where in a table a reader stands: the line, and the cell of the record. */
final class TextPosition {
    private final Separator separator;
    private long line = 1;
    private int cell;
    private boolean quoted;
    private char previous;

    TextPosition(Separator separator) {
        this.separator = separator;
    }

    /** Line of the file, from 1; a line feed, a carriage return or both end one. */
    long line() {
        return line;
    }

    /** Position of the cell in its record, from 0. */
    int cell() {
        return cell;
    }

    /** Whether the last character passed ended a line. */
    boolean atLineStart() {
        return previous == '\n' || previous == '\r';
    }

    void pass(char character) {
        boolean endsLine = character == '\r' || (character == '\n' && previous != '\r');
        if (endsLine) {
            line++;
        }
        if (character == separator.quote()) {
            quoted = !quoted;
        } else if (!quoted && character == separator.character()) {
            cell++;
        } else if (!quoted && endsLine) {
            cell = 0;
        }
        previous = character;
    }
}
