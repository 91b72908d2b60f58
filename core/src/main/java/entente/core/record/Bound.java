package entente.core.record;

/** What the first or last day of a spell means. */
public enum Bound {
    /** The source dates the beginning or the end itself. */
    DATED,
    /** The spell goes on past the source's own limit: the day given is the limit, not a beginning or an end. */
    CENSORED,
    /** The source knows that the spell began or ended and could not date it. */
    UNDATED,
    /** The source says nothing of it. */
    NOT_STATED
}
