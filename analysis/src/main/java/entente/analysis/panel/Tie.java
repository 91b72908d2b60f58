package entente.analysis.panel;

/**
 * What two states had a part in on a common day, or what one had a part in.
 *
 * @param unit the pair, or the state
 * @param act the number of the act
 * @param kind its class
 * @param sent whether it goes from the state with the smaller number to the other; of one state, whether that one sends
 * @param received whether it goes the other way
 * @param dated whether its beginning is dated
 * @param owed a bit for each obligation
 * @param maybeOwed a bit for each that may be owed
 * @param firstStart the first year in which it may have begun
 * @param lastStart the last one
 * @param firstEnd the first year in which it may have ended
 * @param lastEnd the last one
 */
record Tie(
        int unit,
        int act,
        ActClass kind,
        boolean sent,
        boolean received,
        boolean dated,
        int owed,
        int maybeOwed,
        int firstStart,
        int lastStart,
        int firstEnd,
        int lastEnd) {
    /** The last year in which anything is told of it. */
    int lastYear() {
        return kind.isMoment() ? lastStart : lastEnd;
    }
}
