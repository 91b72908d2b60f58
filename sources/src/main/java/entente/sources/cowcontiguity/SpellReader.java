package entente.sources.cowcontiguity;

import entente.core.actor.CodeSystem;
import entente.core.record.ActorReference;
import entente.core.record.Bound;
import entente.core.record.ContextFact;
import entente.core.record.RowOutcome;
import entente.core.record.Span;
import entente.core.time.HistoricalDate;
import entente.sources.CellException;
import entente.sources.DatedSpan;
import entente.sources.Edition;
import entente.sources.Row;
import entente.sources.RowReader;
import entente.sources.StateCode;
import entente.sources.Variables;
import java.util.List;
import java.util.Optional;

/** A row of {@code contdir}: two states that lie beside each other, or near each other, from one month to another. */
record SpellReader(String layout, Variables variables) implements RowReader {
    private static final String FIRST_MONTH = CowContiguity.FIRST_YEAR + "01";
    private static final String LAST_MONTH = CowContiguity.LAST_YEAR + "12";

    @Override
    public RowOutcome read(Row row) {
        Edition.require(row, "version", "3.2");
        ActorReference lower = StateCode.read(row, "statelno", CodeSystem.COW);
        ActorReference higher = StateCode.read(row, "statehno", CodeSystem.COW);
        if (lower.equals(higher)) {
            throw new CellException("statehno", row.text("statehno"), "another state than statelno");
        }
        String pair = lower.code().orElseThrow() + "-" + higher.code().orElseThrow();
        return new RowOutcome.Context(List.of(new ContextFact(
                CowContiguity.ID,
                layout,
                row.requiredText("dyad"),
                pair + "-" + row.text("begin"),
                Optional.of(lower),
                Optional.of(higher),
                false,
                span(row),
                variables.read(row),
                row.locator())));
    }

    private static Span span(Row row) {
        Span span =
                DatedSpan.of(Optional.of(month(row, "begin")), Optional.of(month(row, "end")), "end", row.text("end"));
        return new Span(span.start(), bound(row, "begin", FIRST_MONTH), span.end(), bound(row, "end", LAST_MONTH));
    }

    private static Bound bound(Row row, String column, String limit) {
        return row.text(column).equals(limit) ? Bound.CENSORED : Bound.DATED;
    }

    /** A month such as {@code 190205}. */
    private static HistoricalDate month(Row row, String column) {
        int value = row.integer(column, CowContiguity.FIRST_YEAR * 100 + 1, CowContiguity.LAST_YEAR * 100 + 12);
        int month = value % 100;
        if (month < 1 || month > 12) {
            throw new CellException(column, row.text(column), "a year and a month from 01 to 12, such as 190205");
        }
        return HistoricalDate.ofMonth(value / 100, month);
    }
}
