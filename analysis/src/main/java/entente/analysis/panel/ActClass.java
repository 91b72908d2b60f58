package entente.analysis.panel;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

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

    private static final ActClass[] BY_NUMBER = values();
    private static final Set<ActClass> MOMENTS = EnumSet.of(ARMS, EXERCISE, CONTACT, TRAINING, HADR, EVENT, MME, JME);

    private final int number;

    ActClass(int number) {
        this.number = number;
    }

    /** The number that stands for it in SQL. */
    int number() {
        return number;
    }

    /** The class of that number. */
    static ActClass of(int number) {
        return BY_NUMBER[number];
    }

    /** Whether only its beginning is counted, and not how long it lasts. */
    boolean isMoment() {
        return MOMENTS.contains(this);
    }

    /** The numbers of the classes of which only the beginning is counted, as a list in SQL. */
    static String moments() {
        return MOMENTS.stream().map(each -> String.valueOf(each.number)).collect(Collectors.joining(", ", "(", ")"));
    }
}
