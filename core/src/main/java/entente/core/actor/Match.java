package entente.core.actor;

/** How many actors a text stands for. */
public enum Match {
    /** One. */
    ONE,
    /** The text does not settle who of the candidates is meant, or whether the only one is. */
    AMBIGUOUS,
    /** None known. */
    NONE
}
