package entente.core.codebook;

/** How many values of an attribute one activity may have. */
public enum Cardinality {
    /** At most one. */
    ONE,
    /** Any number, each at most once. */
    MANY
}
