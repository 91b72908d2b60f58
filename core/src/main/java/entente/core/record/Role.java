package entente.core.record;

/** The part an actor takes in an activity. */
public enum Role {
    HOST,
    VISITOR,
    SENDER,
    RECEIVER,
    PROVIDER,
    RECIPIENT,
    SIGNATORY,
    PARTICIPANT,
    OBSERVER,
    MEDIATOR,
    ORGANISER
}
