package entente.sources.cowmid;

import entente.core.actor.CodeSystem;
import entente.core.record.ActorReference;
import entente.core.record.Bound;
import entente.core.record.ContextFact;
import entente.core.record.RowOutcome;
import entente.core.record.Span;
import entente.core.time.HistoricalDate;
import entente.sources.CalendarCells;
import entente.sources.DatedSpan;
import entente.sources.Edition;
import entente.sources.Row;
import entente.sources.RowReader;
import entente.sources.StateCode;
import entente.sources.Variables;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A row of {@code MIDA} or {@code MIDB}: a dispute as a whole, or one spell of a state in it. */
final class DisputeReader implements RowReader {
    private static final int LARGEST_NUMBER = 99_999;
    private static final Set<String> UNKNOWN = Set.of("-9");
    private static final CalendarCells START = new CalendarCells("styear", "stmon", "stday", UNKNOWN);
    private static final CalendarCells END = new CalendarCells("endyear", "endmon", "endday", UNKNOWN);

    private final String layout;
    private final boolean ofParticipant;
    private final Variables variables;

    private DisputeReader(String layout, boolean ofParticipant, Variables variables) {
        this.layout = layout;
        this.ofParticipant = ofParticipant;
        this.variables = variables;
    }

    static DisputeReader ofDisputes(String layout, Variables variables) {
        return new DisputeReader(layout, false, variables);
    }

    static DisputeReader ofParticipants(String layout, Variables variables) {
        return new DisputeReader(layout, true, variables);
    }

    @Override
    public RowOutcome read(Row row) {
        Edition.require(row, "version", "5", "5.0");
        String dispute = String.valueOf(row.integer("dispnum", 1, LARGEST_NUMBER));
        Optional<ActorReference> state =
                ofParticipant ? Optional.of(StateCode.read(row, "ccode", CodeSystem.COW)) : Optional.empty();
        HistoricalDate start = START.required(row);
        HistoricalDate end = END.required(row);
        Span span = DatedSpan.of(Optional.of(start), Optional.of(end), "endyear", END.raw(row));
        if (!ofParticipant && row.integer("ongo2014", 0, 1) == 1) {
            span = new Span(span.start(), Bound.DATED, span.end(), Bound.CENSORED);
        }
        String key = state.flatMap(ActorReference::code)
                .map(code -> "%s-%s-%s".formatted(dispute, code, start.edtf()))
                .orElse(dispute);
        return new RowOutcome.Context(List.of(new ContextFact(
                CowMid.ID,
                layout,
                dispute,
                key,
                state,
                Optional.empty(),
                false,
                span,
                variables.read(row),
                row.locator())));
    }
}
