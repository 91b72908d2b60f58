package entente.core.record;

/** Why an attribute has a value, or has none. A dataset's codes for missing keep their meaning here. */
public enum AttributeState {
    /** The source states a value. */
    STATED,
    /** The source looked and found nothing said. */
    NOT_STATED,
    /** The question does not arise for this activity. */
    NOT_APPLICABLE,
    /** The source could not find out. */
    UNKNOWN
}
