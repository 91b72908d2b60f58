package entente.analysis.model;

import entente.analysis.AnalysisException;
import entente.analysis.table.NumberColumn;
import entente.analysis.table.Table;
import java.util.Set;

/** Adds a cubic trend of the time since the last event to a model. */
final class SinceTerms {
    /** The name of the added column. */
    static final String NAME = "since_event";

    static final Set<String> NAMES = Set.of(NAME);

    private SinceTerms() {}

    static Table addTo(Table table, ModelRequest request, ModelRequest.UnitTime by) {
        if (table.numberNames().contains(NAME)) {
            throw AnalysisException.request(
                    "The table has a column %s of its own: put it into the formula, without --since-event."
                            .formatted(NAME));
        }
        Expression.Cells outcome = request.formula().outcome().on(table);
        double[] events = new double[table.rows()];
        java.util.Arrays.setAll(events, outcome::at);
        return table.with(SinceLastEvent.count(
                NAME, table.words(by.unit()), table.numbers(by.time()), NumberColumn.of("event", events)));
    }

    static Formula addTo(Formula formula) {
        return Formula.parse("%1$s + %2$s + I(%2$s^2) + I(%2$s^3)".formatted(formula.text(), NAME));
    }
}
