package entente.cli;

/** What the program's exit codes mean; they are documented in its help. */
final class ExitCode {
    static final int DONE = 0;

    /** The answer is no: a check failed, nothing was found, or not one thing alone. */
    static final int NO = 1;

    static final int NOT_UNDERSTOOD = 2;
    static final int UNREADABLE_FILE = 3;
    static final int UNUSABLE_STORE = 4;
    static final int FAULT = 70;

    private ExitCode() {}
}
