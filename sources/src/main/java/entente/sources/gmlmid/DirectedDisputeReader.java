package entente.sources.gmlmid;

import entente.core.actor.CodeSystem;
import entente.core.record.ActorReference;
import entente.core.record.ContextFact;
import entente.core.record.RowOutcome;
import entente.sources.CalendarYear;
import entente.sources.CellException;
import entente.sources.Edition;
import entente.sources.Row;
import entente.sources.RowReader;
import entente.sources.StateCode;
import entente.sources.Variables;
import java.util.List;
import java.util.Optional;

/** A row of {@code gml_dirdisp}: one state against another in a dispute in one year. */
record DirectedDisputeReader(String layout, Variables variables) implements RowReader {
    private static final int LARGEST_NUMBER = 99_999;

    @Override
    public RowOutcome read(Row row) {
        Edition.require(row, "version", "gml-2.2.1");
        String dispute = String.valueOf(row.integer("dispnum", 1, LARGEST_NUMBER));
        ActorReference state = StateCode.read(row, "ccode1", CodeSystem.COW);
        ActorReference other = StateCode.read(row, "ccode2", CodeSystem.COW);
        if (state.equals(other)) {
            throw new CellException("ccode2", row.text("ccode2"), "another state than ccode1");
        }
        int year = row.integer("year", GmlMid.FIRST_YEAR, GmlMid.LAST_YEAR);
        return new RowOutcome.Context(List.of(new ContextFact(
                GmlMid.ID,
                layout,
                dispute,
                "%s-%s-%s-%d"
                        .formatted(
                                dispute,
                                state.code().orElseThrow(),
                                other.code().orElseThrow(),
                                year),
                Optional.of(state),
                Optional.of(other),
                true,
                CalendarYear.of(year),
                variables.read(row),
                row.locator())));
    }
}
