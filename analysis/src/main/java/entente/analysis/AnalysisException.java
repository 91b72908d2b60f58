package entente.analysis;

import java.util.Objects;

/** Something a person asked for cannot be computed; the message says what, where and what to do. */
public final class AnalysisException extends RuntimeException {
    /** What kind of obstacle it is. */
    public enum Category {
        /** A file cannot be read, or not as what it was given for. */
        FILE,
        /** The request cannot be understood: a formula, a column that is not there. */
        REQUEST,
        /** The request is understood and the data give no answer: no row is left, the outcome never varies. */
        NO_ANSWER
    }

    private final Category category;

    private AnalysisException(Category category, String message) {
        super(Objects.requireNonNull(message, "message is null"));
        this.category = category;
    }

    /** A file cannot be read. */
    public static AnalysisException file(String message) {
        return new AnalysisException(Category.FILE, message);
    }

    /** The request cannot be understood. */
    public static AnalysisException request(String message) {
        return new AnalysisException(Category.REQUEST, message);
    }

    /** The data give no answer. */
    public static AnalysisException noAnswer(String message) {
        return new AnalysisException(Category.NO_ANSWER, message);
    }

    /** The kind of obstacle. */
    public Category category() {
        return category;
    }
}
