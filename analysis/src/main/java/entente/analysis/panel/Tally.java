package entente.analysis.panel;

import java.util.function.DoubleBinaryOperator;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * How the acts of a year become the number of a cell.
 *
 * @param adds what an act adds, above 0; 0 if it has no part in the number
 * @param doubts whether an act may have a part in it, but it is not sure
 * @param together how what two acts add becomes one number
 * @param fraction whether its numbers are fractions
 */
record Tally(ToDoubleFunction<Told> adds, Predicate<Told> doubts, DoubleBinaryOperator together, boolean fraction) {
    /** In which years an act counts. */
    enum When {
        /** In the year in which it began. */
        BEGUN {
            @Override
            boolean isSure(Told told) {
                return told.begun();
            }

            @Override
            boolean isDoubtful(Told told) {
                return told.maybeBegun();
            }
        },
        /** In each year in which it was in force on any day. */
        IN_FORCE {
            @Override
            boolean isSure(Told told) {
                return told.sure();
            }

            @Override
            boolean isDoubtful(Told told) {
                return told.maybe();
            }
        };

        abstract boolean isSure(Told told);

        abstract boolean isDoubtful(Told told);
    }

    /** How many acts there are of some kind. */
    static Tally count(Predicate<Told> which, When when) {
        return new Tally(
                told -> which.test(told) && when.isSure(told) ? 1 : 0,
                told -> which.test(told) && when.isDoubtful(told),
                Double::sum,
                false);
    }

    /** Acts of k participants, each counted as 1/(k-1), so that a partner in a small one weighs more. */
    static Tally shares(When when) {
        return new Tally(
                told -> when.isSure(told) && told.size() > 1 ? 1.0 / (told.size() - 1) : 0,
                told -> false,
                Double::sum,
                true);
    }

    /** Whether there is any act of some kind. */
    static Tally any(Predicate<Told> sure, Predicate<Told> doubtful) {
        return new Tally(told -> sure.test(told) ? 1 : 0, doubtful, Math::max, false);
    }

    /** The same, and nothing is in doubt. */
    Tally withoutDoubt() {
        return new Tally(adds, told -> false, together, fraction);
    }
}
