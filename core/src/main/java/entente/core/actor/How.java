package entente.core.actor;

/** By what an actor was recognised, the surest first. */
public enum How {
    /** A code. */
    CODE,
    /** A usual or official name, letter for letter. */
    EXACT,
    /** Another or former name, or an adjective, letter for letter. */
    VARIANT,
    /** A name after folding: case, accents, punctuation, order of words, articles, forms of government. */
    FOLDED,
    /** A name that differs by few letters, or a listed wrong spelling. */
    MISSPELLING
}
