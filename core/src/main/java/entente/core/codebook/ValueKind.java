package entente.core.codebook;

/** What sort of value an attribute holds. */
public enum ValueKind {
    /** One of the attribute's {@linkplain AttributeDefinition#values() allowed values}, by its code. */
    CODE,
    /** {@code 1} for yes, {@code 0} for a stated no. Not stated is not a value: it is the absence of one. */
    FLAG,
    /** A decimal number such as {@code 12}, {@code -3} or {@code 0.5}, in the attribute's unit if it has one. */
    NUMBER,
    /** Free text, never blank. */
    TEXT,
    /** A date in the Extended Date/Time Format (ISO 8601-2), such as {@code 1904-04-08} or {@code 1857-XX}. */
    DATE,
    /** A state, polity, organisation or group: its identifier, or its name as the source has it. */
    ACTOR
}
