package entente.sources.cowwars;

import entente.core.actor.CodeSystem;
import entente.core.record.ActorReference;
import entente.core.record.ContextFact;
import entente.core.record.ContextValue;
import entente.core.record.RowOutcome;
import entente.core.record.Span;
import entente.core.time.HistoricalDate;
import entente.sources.CalendarCells;
import entente.sources.CellException;
import entente.sources.DatedSpan;
import entente.sources.Edition;
import entente.sources.Row;
import entente.sources.RowReader;
import entente.sources.StateCode;
import entente.sources.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A row of the list of inter-state wars: a state on one side of a war, in one spell of fighting or in two. */
record ParticipantReader(String layout, Variables variables) implements RowReader {
    private static final int LARGEST_NUMBER = 9_999;
    private static final Set<String> LEFT_OUT = Set.of("-8", "-9");
    private static final String BATTLE_DEATHS = "battle_deaths";

    @Override
    public RowOutcome read(Row row) {
        Edition.require(row, "Version", "4", "4.0");
        Span first = spell(row, 1).orElseThrow(() -> new CellException("StartYear1", row.text("StartYear1"), "a year"));
        List<ContextValue> values = variables.read(row);
        List<ContextFact> facts = new ArrayList<>();
        facts.add(fact(row, "", first, values));
        spell(row, 2)
                .ifPresent(second -> facts.add(fact(
                        row,
                        "-2",
                        second,
                        values.stream()
                                .filter(value -> !value.variable().equals(BATTLE_DEATHS))
                                .toList())));
        return new RowOutcome.Context(facts);
    }

    private ContextFact fact(Row row, String spell, Span span, List<ContextValue> values) {
        String war = String.valueOf(row.integer("WarNum", 1, LARGEST_NUMBER));
        ActorReference state = StateCode.read(row, "ccode", CodeSystem.COW);
        String key = "%s-%s-%d%s".formatted(war, state.code().orElseThrow(), row.integer("Side", 1, 2), spell);
        return new ContextFact(
                CowWars.ID, layout, war, key, Optional.of(state), Optional.empty(), false, span, values, row.locator());
    }

    private static Optional<Span> spell(Row row, int number) {
        CalendarCells start = cells("Start", number);
        CalendarCells end = cells("End", number);
        Optional<HistoricalDate> from = start.read(row);
        Optional<HistoricalDate> to = end.read(row);
        return from.isEmpty() && to.isEmpty()
                ? Optional.empty()
                : Optional.of(DatedSpan.of(from, to, end.year(), end.raw(row)));
    }

    private static CalendarCells cells(String side, int number) {
        return new CalendarCells(side + "Year" + number, side + "Month" + number, side + "Day" + number, LEFT_OUT);
    }
}
