package entente.sources.icb;

import entente.core.actor.CodeSystem;
import entente.core.record.ActorReference;
import entente.core.record.ContextFact;
import entente.core.record.RowOutcome;
import entente.core.record.Span;
import entente.sources.CalendarCells;
import entente.sources.DatedSpan;
import entente.sources.Row;
import entente.sources.RowReader;
import entente.sources.StateCode;
import entente.sources.Variables;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A row of ICB1 or ICB2: a crisis as a whole, or a crisis of one state. */
final class CrisisReader implements RowReader {
    private static final int LARGEST_NUMBER = 99_999;

    /** What stands for a day that is known roughly only, or not at all. */
    private static final Set<String> NO_DAY = Set.of("66", "77", "88", "99", "-99");

    private static final CalendarCells TRIGGER = new CalendarCells("yrtrig", "motrig", "datrig", NO_DAY);
    private static final CalendarCells TERMINATION = new CalendarCells("yrterm", "moterm", "daterm", NO_DAY);

    private final String layout;
    private final boolean ofActor;
    private final Variables variables;

    private CrisisReader(String layout, boolean ofActor, Variables variables) {
        this.layout = layout;
        this.ofActor = ofActor;
        this.variables = variables;
    }

    static CrisisReader ofCrises(String layout, Variables variables) {
        return new CrisisReader(layout, false, variables);
    }

    static CrisisReader ofActors(String layout, Variables variables) {
        return new CrisisReader(layout, true, variables);
    }

    @Override
    public RowOutcome read(Row row) {
        String crisis = String.valueOf(row.integer("crisno", 1, LARGEST_NUMBER));
        Optional<ActorReference> state =
                ofActor ? Optional.of(StateCode.read(row, "cracid", CodeSystem.GW)) : Optional.empty();
        String key = ofActor ? crisis + "-" + row.integer("cracno", 1, LARGEST_NUMBER) : crisis;
        Span span = DatedSpan.of(TRIGGER.read(row), TERMINATION.read(row), "yrterm", TERMINATION.raw(row));
        return new RowOutcome.Context(List.of(new ContextFact(
                Icb.ID,
                layout,
                crisis,
                key,
                state,
                Optional.empty(),
                false,
                span,
                variables.read(row),
                row.locator())));
    }
}
