package entente.store.search;

/** The names of what an index keeps beside the texts of {@link SearchField}. */
final class Stored {
    /** What kind of thing a document is about: one of the kinds below. */
    static final String KIND = "kind";

    /** The id of the thing. */
    static final String ID = "id";

    /** The ids of the actors that take part in an activity. */
    static final String ACTOR = "actor";

    /** Is there if only programs coded an activity. */
    static final String MACHINE_CODED = "machine_coded";

    /** The id of the actor that a document is about, to be found by. */
    static final String SELF = "self";

    static final String ACTIVITY = "activity";

    static final String ACTORS = "actors";

    static final String SOURCE = "source";

    private Stored() {}
}
