package entente.analysis.panel;

/**
 * The kinds of act that columns count apart; each has a number in SQL. A resolved activity has one of those
 * up to {@link #EVENT}; rows of single datasets have the class of their dataset.
 */
enum ActClass {
    /** An agreement of no other class. */
    AGREEMENT(0),
    /** An alliance treaty. */
    ALLIANCE(1),
    /** A defence cooperation agreement, general or on one sector. */
    COOPERATION(2),
    /** A declared strategic partnership. */
    PARTNERSHIP(3),
    /** An order of arms: provision of equipment, counted apart from treaties. */
    ARMS(4),
    EXERCISE(5),
    /** A post of an attaché who resides where accredited. */
    RESIDENT(6),
    /** Any other post of an attaché. */
    POST(7),
    CONTACT(8),
    INTEROPERABILITY(9),
    TRAINING(10),
    PEACEKEEPING(11),
    HADR(12),
    EVENT(13),
    /** A member of an alliance in one phase, by ATOP. */
    ATOP(14),
    /** A member of an alliance, by COW. */
    COW(15),
    /** An agreement of DCAD. */
    DCAD(16),
    /** An exercise of MME. */
    MME(17),
    /** An exercise of JME. */
    JME(18);

    /** The classes of which only the beginning is counted, and not how long the act lasts, as a list in SQL. */
    static final String MOMENTS = in(ARMS, EXERCISE, CONTACT, TRAINING, HADR, EVENT, MME, JME);

    private final int number;

    ActClass(int number) {
        this.number = number;
    }

    /** The number that stands for it in SQL. */
    int number() {
        return number;
    }

    /** A condition on the column {@code class}. */
    static String is(ActClass... classes) {
        return "class in " + in(classes);
    }

    /** A list of them in SQL. */
    static String in(ActClass... classes) {
        StringBuilder list = new StringBuilder("(");
        for (ActClass each : classes) {
            list.append(list.length() == 1 ? "" : ", ").append(each.number);
        }
        return list.append(')').toString();
    }
}
