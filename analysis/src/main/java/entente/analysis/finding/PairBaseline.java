package entente.analysis.finding;

import java.util.function.IntUnaryOperator;

/** What pairs of states are like before anything is observed of them. */
final class PairBaseline {
    PairBaseline(Evidence evidence) {}

    /** For each pair the number of its layer. */
    IntUnaryOperator of(Window window) {
        return pair -> 0;
    }
}
