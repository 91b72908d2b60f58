package entente.analysis.panel;

import entente.analysis.panel.Measure.Flow;
import java.util.List;

/** Facts of columns that are worked out of the same classes of acts, gathered unit by unit. */
abstract sealed class ActTable {
    final List<Measure> measures;
    final FactsBuilder facts;
    final int firstYear;

    /** Whether anything was told of the unit in a year, and between which. */
    private final boolean[] told;

    private int first;
    private int last;

    private ActTable(List<Measure> measures, int firstYear, int lastYear) {
        this.measures = measures;
        this.facts = new FactsBuilder(measures.stream().map(Measure::name).toList());
        this.firstYear = firstYear;
        this.told = new boolean[lastYear - firstYear + 1];
        this.first = told.length;
        this.last = -1;
    }

    /** Takes what is told of an act of the unit in a year. */
    abstract void take(Told act, int year);

    /** Marks a year of which something is told. */
    final int mark(int year) {
        int place = year - firstYear;
        told[place] = true;
        first = Math.min(first, place);
        last = Math.max(last, place);
        return place;
    }

    /** Ends a unit. */
    final void end(int unit) {
        for (int place = first; place <= last; place++) {
            if (told[place]) {
                facts.begin(unit, firstYear + place);
                setAll(first, place);
                told[place] = false;
            }
        }
        first = told.length;
        last = -1;
    }

    /** Sets the numbers of a year of the unit, given the first that is marked, as places in the years. */
    abstract void setAll(int earliest, int place);

    /** What each year's acts come to. */
    static final class OfYears extends ActTable {
        private static final double MICRO = 1e6;

        private final int fromYear;
        private final double[][] sums;
        private final boolean[][] doubts;

        /**
         * @param measures columns that do not look back
         * @param firstYear the first year of which anything is told
         * @param fromYear the first year whose facts are kept
         * @param lastYear the last year
         */
        OfYears(List<Measure> measures, int firstYear, int fromYear, int lastYear) {
            super(measures, firstYear, lastYear);
            this.fromYear = fromYear;
            this.sums = new double[measures.size()][lastYear - firstYear + 1];
            this.doubts = new boolean[measures.size()][lastYear - firstYear + 1];
        }

        @Override
        void take(Told act, int year) {
            if (year < fromYear) {
                return;
            }
            int place = mark(year);
            for (int column = 0; column < sums.length; column++) {
                Tally tally = measures.get(column).tally();
                double adds = tally.adds().applyAsDouble(act);
                if (adds > 0) {
                    sums[column][place] = tally.together().applyAsDouble(sums[column][place], adds);
                } else if (tally.doubts().test(act)) {
                    doubts[column][place] = true;
                }
            }
        }

        @Override
        void setAll(int earliest, int place) {
            for (int column = 0; column < sums.length; column++) {
                facts.set(column, number(column, place));
                sums[column][place] = 0;
                doubts[column][place] = false;
            }
        }

        private double number(int column, int place) {
            double sum = sums[column][place];
            if (sum > 0) {
                return measures.get(column).fraction() ? Math.round(sum * MICRO) / MICRO : sum;
            }
            return doubts[column][place] ? Facts.UNKNOWN : Facts.NOTHING;
        }
    }

    /** The first and the last year so far, in each year that has an act. */
    static final class SoFar extends ActTable {
        /**
         * @param measures columns that look back, all remembering the same acts
         * @param firstYear the first year of which anything is told
         * @param lastYear the last year
         */
        SoFar(List<Measure> measures, int firstYear, int lastYear) {
            super(measures, firstYear, lastYear);
        }

        @Override
        void take(Told act, int year) {
            if (measures.get(0).tally().adds().applyAsDouble(act) > 0) {
                mark(year);
            }
        }

        @Override
        void setAll(int earliest, int place) {
            for (int column = 0; column < measures.size(); column++) {
                facts.set(column, firstYear + (measures.get(column).flow() == Flow.FIRST ? earliest : place));
            }
        }
    }
}
