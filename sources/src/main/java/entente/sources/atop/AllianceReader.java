package entente.sources.atop;

import entente.core.codebook.ActivityType;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.core.record.CoreField;
import entente.core.record.Participation;
import entente.core.record.Role;
import entente.core.record.RowOutcome;
import entente.core.record.Span;
import entente.core.record.Status;
import entente.sources.CalendarCells;
import entente.sources.CellException;
import entente.sources.FieldMap;
import entente.sources.Row;
import entente.sources.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of {@code atop5_0a.csv}: one alliance, with the obligations of any of its members in any phase. */
final class AllianceReader implements RowReader {
    private static final CalendarCells BEGIN = new CalendarCells("begyr", "begmo", "begday");
    private static final CalendarCells END = new CalendarCells("endyr", "endmo", "endday");

    private final FieldMap fields;
    private final List<String> memberColumns;

    AllianceReader(FieldMap fields) {
        this.fields = fields;
        this.memberColumns = fields.columns().stream()
                .filter(column -> column.matches("mem\\d+"))
                .toList();
    }

    @Override
    public RowOutcome read(Row row) {
        AtopRows.requireVersion(row);
        String atopId = AtopRows.allianceId(row);
        Span span = AtopRows.span(row, BEGIN, END);
        List<Attribute> attributes = new ArrayList<>(fields.attributes(row));
        attributes.add(AtopRows.instrument());
        attributes.add(BEGIN.provenance(row, CoreField.START));
        attributes.add(END.provenance(row, CoreField.END));
        return new RowOutcome.Used(List.of(new Attestation(
                Atop.ID,
                "alliances",
                atopId,
                atopId,
                ActivityType.AGREEMENT,
                Optional.empty(),
                Status.HELD,
                false,
                Optional.empty(),
                span,
                Optional.empty(),
                row.locator(),
                members(row),
                attributes,
                List.of())));
    }

    private List<Participation> members(Row row) {
        List<Participation> members = new ArrayList<>();
        for (String column : memberColumns) {
            row.optionalText(column)
                    .map(code -> new Participation(
                            AtopRows.state(row, column), Role.SIGNATORY, Span.NOT_STATED, code, column))
                    .ifPresent(members::add);
        }
        if (members.isEmpty()) {
            throw new CellException("mem1", "", "at least one member");
        }
        return members;
    }
}
