package entente.sources.ucdpacd;

import entente.core.actor.CodeSystem;
import entente.core.record.ActorReference;
import entente.core.record.ContextFact;
import entente.core.record.RowOutcome;
import entente.sources.CalendarYear;
import entente.sources.CellException;
import entente.sources.Row;
import entente.sources.RowReader;
import entente.sources.StateCode;
import entente.sources.Variables;
import java.util.List;
import java.util.Optional;

/** A row of {@code ucdp_acd}: a conflict in one year, with at most one state that supports either side. */
record ConflictYearReader(String layout, Variables variables) implements RowReader {
    private static final int LARGEST_NUMBER = 999_999;
    private static final String SIDE_B = "gwno_b";

    @Override
    public RowOutcome read(Row row) {
        String conflict = String.valueOf(row.integer("conflict_id", 1, LARGEST_NUMBER));
        int year = row.integer("year", UcdpAcd.FIRST_YEAR, UcdpAcd.LAST_YEAR);
        ActorReference sideA = StateCode.read(row, "gwno_a", CodeSystem.GW);
        Optional<ActorReference> sideB =
                row.optionalText(SIDE_B).map(code -> StateCode.read(row, SIDE_B, CodeSystem.GW));
        if (sideB.isPresent() != row.text("type_of_conflict").equals("interstate")) {
            throw new CellException(SIDE_B, row.text(SIDE_B), "a state exactly where type_of_conflict is interstate");
        }
        return new RowOutcome.Context(List.of(new ContextFact(
                UcdpAcd.ID,
                layout,
                conflict,
                "%s-%d-%s".formatted(conflict, year, parties(row)),
                Optional.of(sideA),
                sideB,
                false,
                CalendarYear.of(year),
                variables.read(row),
                row.locator())));
    }

    /** The states of a row, those that are there: {@code 2+200-645}. */
    private static String parties(Row row) {
        String sideB = side(row, SIDE_B, "gwno_b_2nd");
        return side(row, "gwno_a", "gwno_a_2nd") + (sideB.isEmpty() ? "" : "-" + sideB);
    }

    private static String side(Row row, String first, String second) {
        return row.text(first)
                + row.optionalText(second).map(code -> "+" + code).orElse("");
    }
}
