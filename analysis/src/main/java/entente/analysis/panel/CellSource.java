package entente.analysis.panel;

/**
 * How the cells of a column are read from facts.
 *
 * @param lookup which facts belong to a row
 * @param numbers the numbers of the facts
 * @param swapped those of rows whose states stand the other way round
 * @param since whether the cell is how many years ago the number was, which is a year
 * @param zero where absence is a zero
 * @param empty what a cell means that has no number, where nothing is in doubt
 * @param doubted whether some cell is in doubt
 */
@SuppressWarnings("ArrayRecordComponent") // of the facts, which may be large; no two sources are compared
record CellSource(
        Lookup lookup,
        double[] numbers,
        double[] swapped,
        boolean since,
        RowCondition zero,
        CellState empty,
        boolean doubted) {
    /** Whose facts belong to a row. */
    enum Whose {
        /** Those of the pair. */
        PAIR,
        /** Those of the first state, or of the only one. */
        FIRST,
        /** Those of the second state. */
        SECOND;

        int unit(Frame.Run run) {
            return switch (this) {
                case PAIR -> Facts.pair(run.first(), run.second());
                case FIRST -> run.first().number();
                case SECOND -> run.second().number();
            };
        }

        /** Those of what a row is of. */
        static Whose of(Unit unit) {
            return unit.isPair() ? PAIR : FIRST;
        }
    }

    /**
     * Which facts belong to a row.
     *
     * @param facts among which
     * @param whose whose
     * @param latest whether the latest up to the year, or only those of the year
     */
    record Lookup(Facts facts, Whose whose, boolean latest) {}
}
