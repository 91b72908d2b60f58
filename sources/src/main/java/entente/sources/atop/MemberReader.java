package entente.sources.atop;

import entente.core.codebook.ActivityType;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.core.record.Participation;
import entente.core.record.Role;
import entente.core.record.RowOutcome;
import entente.core.record.Span;
import entente.core.record.Status;
import entente.core.time.HistoricalDate;
import entente.sources.CalendarCells;
import entente.sources.FieldMap;
import entente.sources.Row;
import entente.sources.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of {@code atop5_0m.csv}: one member in one phase of an alliance.
 *
 * <p>Every phase speaks of the same alliance: a new one begins when its text is changed (codebook, section 1.53), so it
 * amends the alliance and makes no new activity. The row dates the member's part, not the alliance.
 */
final class MemberReader implements RowReader {
    private static final CalendarCells ENTRY = new CalendarCells("yrent", "moent", "dayent");
    private static final CalendarCells EXIT = new CalendarCells("yrexit", "moexit", "dayexit");
    private static final int MOST_PHASES = 99;

    private final FieldMap fields;

    MemberReader(FieldMap fields) {
        this.fields = fields;
    }

    @Override
    public RowOutcome read(Row row) {
        AtopRows.requireVersion(row);
        String atopId = AtopRows.allianceId(row);
        String member = AtopRows.stateCode(row, "member");
        int phase = row.integer("phase", 0, MOST_PHASES);
        Span span = AtopRows.span(row, ENTRY, EXIT);
        Participation participation = new Participation(
                AtopRows.state(row, "member"),
                Role.SIGNATORY,
                span,
                row.raw("member", "yrent", "moent", "dayent", "yrexit", "moexit", "dayexit"),
                "member|yrent|moent|dayent|yrexit|moexit|dayexit");
        List<Attribute> attributes = new ArrayList<>(fields.attributes(row));
        attributes.add(AtopRows.instrument());
        String rowKey = "%s-%s-%d-%s"
                .formatted(
                        atopId,
                        member,
                        phase,
                        span.start().map(HistoricalDate::edtf).orElse(""));
        return new RowOutcome.Used(List.of(new Attestation(
                Atop.ID,
                "members",
                atopId,
                rowKey,
                ActivityType.AGREEMENT,
                Optional.empty(),
                Status.HELD,
                false,
                Optional.empty(),
                Span.NOT_STATED,
                Optional.empty(),
                row.locator(),
                List.of(participation),
                attributes,
                List.of())));
    }
}
