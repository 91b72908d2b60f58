package entente.analysis.finding;

/** What the record says of a statement. */
public enum Ruling {
    /** What is loaded agrees with it. */
    SUPPORTED("supported"),
    /** A part of it agrees, or only something like it is attested. */
    PARTLY("partly"),
    /** What is loaded disagrees with it. */
    CONTRADICTED("contradicted"),
    /** What is loaded cannot tell. */
    NOT_TESTABLE("not testable here");

    private final String words;

    Ruling(String words) {
        this.words = words;
    }

    /** The ruling in words. */
    public String words() {
        return words;
    }
}
