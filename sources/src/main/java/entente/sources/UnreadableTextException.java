package entente.sources;

/** The bytes of a file are no text; told to people by {@link SourceFile}, which knows the file, the row and the column. */
final class UnreadableTextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long line;
    private final int cell;
    private final String what;
    private final String advice;

    UnreadableTextException(TextPosition position, String what, String advice) {
        super(what);
        this.line = position.line();
        this.cell = position.cell();
        this.what = what;
        this.advice = advice;
    }

    /** Line of the file, from 1. */
    long line() {
        return line;
    }

    /** Position of the cell in its record, from 0. */
    int cell() {
        return cell;
    }

    /** What is wrong, without a full stop. */
    String what() {
        return what;
    }

    /** What to do, without a full stop. */
    String advice() {
        return advice;
    }
}
