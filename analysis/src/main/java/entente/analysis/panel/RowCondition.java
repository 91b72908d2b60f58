package entente.analysis.panel;

/** A condition on the year of a row and on the groups of actors its states are in, by which absence is a zero. */
sealed interface RowCondition {
    /**
     * Whether it holds of a row.
     *
     * @param year the year
     * @param first a bit for each group the first state is in
     * @param second likewise of the second state
     */
    boolean holds(int year, long first, long second);

    /** The same for all rows. */
    enum Constant implements RowCondition {
        ALWAYS,
        NEVER;

        @Override
        public boolean holds(int year, long first, long second) {
            return this == ALWAYS;
        }
    }

    /** Years from the first to the last, both included. */
    record Years(int from, int to) implements RowCondition {
        @Override
        public boolean holds(int year, long first, long second) {
            return from <= year && year <= to;
        }
    }

    /** The first state is in a group, or the second is. */
    record Member(long group, boolean isSecond) implements RowCondition {
        @Override
        public boolean holds(int year, long first, long second) {
            return ((isSecond ? second : first) & group) != 0;
        }
    }

    /** Both hold. */
    record And(RowCondition one, RowCondition other) implements RowCondition {
        @Override
        public boolean holds(int year, long first, long second) {
            return one.holds(year, first, second) && other.holds(year, first, second);
        }
    }

    /** At least one holds. */
    record Or(RowCondition one, RowCondition other) implements RowCondition {
        @Override
        public boolean holds(int year, long first, long second) {
            return one.holds(year, first, second) || other.holds(year, first, second);
        }
    }

    /** The other does not hold. */
    record Not(RowCondition other) implements RowCondition {
        @Override
        public boolean holds(int year, long first, long second) {
            return !other.holds(year, first, second);
        }
    }

    /** This and another. */
    default RowCondition and(RowCondition other) {
        if (equals(Constant.ALWAYS) || other.equals(Constant.NEVER)) {
            return other;
        }
        return other.equals(Constant.ALWAYS) || equals(Constant.NEVER) ? this : new And(this, other);
    }

    /** This or another. */
    default RowCondition or(RowCondition other) {
        if (equals(Constant.NEVER) || other.equals(Constant.ALWAYS)) {
            return other;
        }
        return other.equals(Constant.NEVER) || equals(Constant.ALWAYS) || equals(other) ? this : new Or(this, other);
    }

    /** This, unless the other. */
    default RowCondition butNot(RowCondition other) {
        return and(
                other.equals(Constant.NEVER)
                        ? Constant.ALWAYS
                        : other.equals(Constant.ALWAYS) ? Constant.NEVER : new Not(other));
    }
}
