package entente.core.record;

/** What a source says became of an activity. */
public enum Status {
    /** It took place, or is in force. */
    HELD,
    /** It is announced for later. */
    PLANNED,
    /** It was announced and did not take place. */
    CANCELLED,
    /** The source reports its end only. */
    ENDED,
    /** The source considers it without saying that it happened. */
    HYPOTHETICAL,
    /** The source says that it did not happen. */
    DENIED
}
