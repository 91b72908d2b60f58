package entente.sources;

import static java.util.Objects.requireNonNull;

import entente.core.actor.CodeSystem;
import entente.core.record.ActorReference;
import entente.core.record.ContextFact;
import entente.core.record.RowOutcome;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table of states and years: what is said of one state in one year.
 *
 * @param dataset id of the dataset
 * @param layout id of the layout
 * @param system the codes its states have, in the column {@code ccode}; the year stands in {@code year}
 * @param firstYear first year of the dataset
 * @param lastYear its last
 * @param variables its other columns
 */
public record StateYearReader(
        String dataset, String layout, CodeSystem system, int firstYear, int lastYear, Variables variables)
        implements RowReader {
    private static final String STATE = "ccode";
    private static final String YEAR = "year";

    public StateYearReader {
        requireNonNull(dataset, "dataset is null");
        requireNonNull(layout, "layout is null");
        requireNonNull(system, "system is null");
        requireNonNull(variables, "variables is null");
    }

    @Override
    public RowOutcome read(Row row) {
        ActorReference state = StateCode.read(row, STATE, system);
        int year = row.integer(YEAR, firstYear, lastYear);
        String key = state.code().orElseThrow() + "-" + year;
        return new RowOutcome.Context(List.of(new ContextFact(
                dataset,
                layout,
                key,
                key,
                Optional.of(state),
                Optional.empty(),
                false,
                CalendarYear.of(year),
                variables.read(row),
                row.locator())));
    }
}
