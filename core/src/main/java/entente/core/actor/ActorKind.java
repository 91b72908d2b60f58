package entente.core.actor;

/** What an actor is. */
public enum ActorKind {
    /** A member of the international system. */
    STATE,
    /** A political unit outside the state systems: a historical polity, or a territory with a code of its own. */
    POLITY,
    /** An international organisation. */
    ORGANISATION,
    /** An alliance that acts, or is counted, as one. */
    ALLIANCE,
    /** An armed or political group that is not a government. */
    NONSTATE
}
