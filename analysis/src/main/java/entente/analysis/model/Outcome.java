package entente.analysis.model;

import entente.analysis.AnalysisException;

/** What must be true of an outcome before a model can be fitted. */
final class Outcome {
    private Outcome() {}

    static boolean isBinary(Design design) {
        for (double value : design.outcome()) {
            if (value != 0 && value != 1) {
                return false;
            }
        }
        return true;
    }

    /** Refuses an outcome that is not 0 or 1 everywhere. */
    static void requireBinary(Design design) {
        for (int row = 0; row < design.size(); row++) {
            double value = design.outcome()[row];
            if (value != 0 && value != 1) {
                throw AnalysisException.noAnswer(
                        "A logit model needs an outcome of 0 and 1; %s is %s in row %,d. Make it 0 and 1, as with I(…)."
                                .formatted(design.outcomeLabel(), ShownNumber.of(value), design.rows()[row] + 1));
            }
        }
    }

    /** Refuses an outcome that never varies. */
    static void requireVariation(Design design) {
        double first = design.outcome()[0];
        for (double value : design.outcome()) {
            if (value != first) {
                return;
            }
        }
        String why = design.dropped().isEmpty() ? "" : " Rows were left out: " + Design.because(design.dropped()) + ".";
        throw AnalysisException.noAnswer("%s is %s in all %,d rows used: there is nothing to explain.%s"
                .formatted(design.outcomeLabel(), ShownNumber.of(first), design.size(), why));
    }

    /** Refuses a design with no more rows than coefficients. */
    static void requireRows(Design design, int absorbed) {
        int wanted = design.width() + absorbed;
        if (design.size() <= wanted) {
            throw AnalysisException.noAnswer("%,d rows cannot tell %,d coefficients: leave terms out, or use more rows."
                    .formatted(design.size(), wanted));
        }
    }
}
