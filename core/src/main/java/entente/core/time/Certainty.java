package entente.core.time;

/** How far a statement about two dates can be relied on, given what the dates leave open. */
public enum Certainty {
    /** It holds for every reading of the dates. */
    CERTAINLY,
    /** It holds for some readings and not for others. */
    POSSIBLY,
    /** It holds for no reading. */
    NO
}
