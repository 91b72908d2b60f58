package entente.core.codebook;

/**
 * The nine kinds of activity in Table 1 of the founding paper (Khalid and Ahmed 2024), in its order: four main
 * activities, then five sub-activities that the paper calls results and outcomes of the main ones. What each means is in
 * its {@link TypeDefinition}.
 */
public enum ActivityType {
    /** Contacts of defence and military officials. */
    CONTACT(true),
    /** Defence attachés: posts, accreditations, withdrawals. */
    ATTACHE(true),
    /** Joint military exercises. */
    EXERCISE(true),
    /** Alliance treaties, defence cooperation agreements, memoranda, provision of equipment. */
    AGREEMENT(true),
    /** Making forces able to work together. */
    INTEROPERABILITY(false),
    /** Education and military training. */
    TRAINING(false),
    /** Peace operations of the United Nations and others. */
    PEACEKEEPING(false),
    /** Humanitarian assistance, disaster relief, search and rescue. */
    HADR(false),
    /** Conferences, parades, tattoos and shows. */
    EVENT(false);

    private final boolean main;

    ActivityType(boolean main) {
        this.main = main;
    }

    /** Whether Table 1 lists it as one of the four main activities rather than as a sub-activity. */
    public boolean isMain() {
        return main;
    }
}
