package entente.core.actor;

/** What sort of name a name is. */
public enum NameKind {
    /** The usual name. */
    SHORT,
    /** The formal name. */
    OFFICIAL,
    /** Another name or spelling in use. */
    VARIANT,
    /** A name given up. */
    FORMER,
    /** A wrong spelling met often enough to be listed. */
    MISSPELLING
}
