package entente.sources;

/**
 * A file as a whole cannot be read, so nothing of it is. The message names the file, the row and the column where they
 * are known, and says what to do.
 */
public final class SourceFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Kind kind;

    /** Why a file is refused. */
    public enum Kind {
        /** Its header belongs to no dataset Entente knows. */
        UNKNOWN,
        /** It is a known dataset, and damaged or not the file expected. */
        DAMAGED,
        /** It cannot be opened. */
        UNREADABLE
    }

    public SourceFileException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public SourceFileException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
