package entente.sources.capitals;

import entente.core.actor.CodeSystem;
import entente.core.record.ActorReference;
import entente.core.record.Bound;
import entente.core.record.ContextFact;
import entente.core.record.RowOutcome;
import entente.core.record.Span;
import entente.core.time.HistoricalDate;
import entente.sources.DatedSpan;
import entente.sources.IsoDay;
import entente.sources.Row;
import entente.sources.RowReader;
import entente.sources.StateCode;
import entente.sources.Variables;
import java.util.List;
import java.util.Optional;

/** A row of {@code cow_capitals}: the capital of a state from one day to another. */
record CapitalReader(String layout, Variables variables) implements RowReader {
    private static final HistoricalDate FIRST_DAY = HistoricalDate.ofDay(Capitals.FIRST_YEAR, 1, 1);
    private static final HistoricalDate LAST_DAY = HistoricalDate.ofDay(Capitals.LAST_YEAR, 12, 31);

    @Override
    public RowOutcome read(Row row) {
        ActorReference state = StateCode.read(row, "ccode", CodeSystem.COW);
        HistoricalDate start = IsoDay.read(row, "stdate");
        HistoricalDate end = IsoDay.read(row, "enddate");
        Span dated = DatedSpan.of(Optional.of(start), Optional.of(end), "enddate", row.text("enddate"));
        Span span = new Span(
                dated.start(),
                start.equals(FIRST_DAY) ? Bound.CENSORED : Bound.DATED,
                dated.end(),
                end.equals(LAST_DAY) ? Bound.CENSORED : Bound.DATED);
        String code = state.code().orElseThrow();
        return new RowOutcome.Context(List.of(new ContextFact(
                Capitals.ID,
                layout,
                code,
                code + "-" + start.edtf(),
                Optional.of(state),
                Optional.empty(),
                false,
                span,
                variables.read(row),
                row.locator())));
    }
}
