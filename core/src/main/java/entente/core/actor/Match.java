package entente.core.actor;

/** How many actors a text stands for. */
public enum Match {
    /** One. */
    ONE,
    /** Several; the text does not say which. */
    AMBIGUOUS,
    /** None known. */
    NONE
}
