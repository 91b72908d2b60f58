package entente.analysis.panel;

/** What is told of one act of a unit in one year: whether it was in force or began, and which way it went. */
final class Told {
    private boolean sent;
    private boolean received;
    private boolean sure;
    private boolean maybe;
    private boolean begun;
    private boolean maybeBegun;
    private int owed;
    private int maybeOwed;
    private int size;

    /** Forgets all, and begins anew with an act of so many participants in the year. */
    void begin(int participants) {
        sent = false;
        received = false;
        sure = false;
        maybe = false;
        begun = false;
        maybeBegun = false;
        owed = 0;
        maybeOwed = 0;
        size = participants;
    }

    /** Takes a tie of the unit by the act that is, or may be, there in a year. */
    void take(Tie tie, int year) {
        boolean lasts = !tie.kind().isMoment();
        boolean inForce = lasts && tie.lastStart() <= year && year <= tie.firstEnd();
        boolean yearKnown = tie.firstStart() == tie.lastStart();
        sent |= tie.sent();
        received |= tie.received();
        sure |= inForce;
        maybe |= lasts && !inForce;
        begun |= tie.dated() && yearKnown && year == tie.firstStart();
        maybeBegun |= tie.dated() && !yearKnown && year <= tie.lastStart();
        owed |= inForce ? tie.owed() : 0;
        maybeOwed |= inForce ? tie.maybeOwed() : tie.owed() | tie.maybeOwed();
    }

    /** Whether it goes from the first state to the second; of one state, whether that one sends. */
    boolean sent() {
        return sent;
    }

    /** Whether it goes the other way. */
    boolean received() {
        return received;
    }

    /** Whether it was in force on some day of the year. */
    boolean sure() {
        return sure;
    }

    /** Whether it may have been. */
    boolean maybe() {
        return maybe;
    }

    /** Whether it began in the year. */
    boolean begun() {
        return begun;
    }

    /** Whether it may have begun in it. */
    boolean maybeBegun() {
        return maybeBegun;
    }

    /** Whether one of the obligations was owed. */
    boolean owes(int obligations) {
        return (owed & obligations) != 0;
    }

    /** Whether one of them may have been. */
    boolean mayOwe(int obligations) {
        return (maybeOwed & obligations) != 0;
    }

    /** How many took part in the act in the year, of whatever kind they are; 0 if that is not counted. */
    int size() {
        return size;
    }
}
