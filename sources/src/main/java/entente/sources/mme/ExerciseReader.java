package entente.sources.mme;

import entente.core.codebook.ActivityType;
import entente.core.record.ActorReference;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.core.record.CoreField;
import entente.core.record.Participation;
import entente.core.record.Role;
import entente.core.record.RowOutcome;
import entente.core.record.Span;
import entente.core.record.Status;
import entente.core.time.HistoricalDate;
import entente.sources.CalendarCells;
import entente.sources.DatedSpan;
import entente.sources.FieldMap;
import entente.sources.Row;
import entente.sources.RowReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A row of {@code mme_v7.csv}: one exercise.
 *
 * <p>Participants stand by name, an organisation such as NATO beside states. It is kept as it is named: which of its
 * members took part the row does not say.
 */
final class ExerciseReader implements RowReader {
    private static final String MISSING = "-9";

    /** Ids that version 7 gives to two exercises each, years apart. */
    private static final Set<String> GIVEN_TWICE = Set.of("mme3457", "mme3458", "mme3460");

    private static final CalendarCells START = new CalendarCells("s.year", "s.month", "s.day", Set.of("xx"));
    private static final CalendarCells END = new CalendarCells("e.year", "e.month", "e.day", Set.of("xx"));

    private final FieldMap fields;
    private final List<String> participantColumns;

    ExerciseReader(FieldMap fields) {
        this.fields = fields;
        this.participantColumns = fields.columns().stream()
                .filter(column -> column.matches("State[A-Z]{1,2}"))
                .toList();
    }

    @Override
    public RowOutcome read(Row row) {
        HistoricalDate start = START.required(row);
        HistoricalDate end = END.required(row);
        String printedId = row.requiredText("MMEID");
        String id = GIVEN_TWICE.contains(printedId) ? printedId + "-" + start.edtf() : printedId;
        return new RowOutcome.Used(List.of(new Attestation(
                Mme.ID,
                "exercises",
                id,
                id,
                ActivityType.EXERCISE,
                Optional.empty(),
                Status.HELD,
                false,
                stated(row, "Ex_Name"),
                DatedSpan.of(Optional.of(start), Optional.of(end), END.field(), END.raw(row)),
                stated(row, "Location"),
                row.locator(),
                participations(row),
                attributes(row),
                List.of())));
    }

    private static Optional<String> stated(Row row, String column) {
        return row.optionalText(column).filter(text -> !text.equals(MISSING));
    }

    private List<Participation> participations(Row row) {
        Map<String, Participation> participations = new LinkedHashMap<>();
        for (String column : participantColumns) {
            stated(row, column)
                    .ifPresent(name -> participations.putIfAbsent(
                            name,
                            new Participation(
                                    ActorReference.ofName(name), Role.PARTICIPANT, Span.NOT_STATED, name, column)));
        }
        return List.copyOf(participations.values());
    }

    private List<Attribute> attributes(Row row) {
        List<Attribute> attributes = new ArrayList<>(fields.attributes(row));
        attributes.add(
                Attribute.statedIfPresent(CoreField.TITLE, stated(row, "Ex_Name"), row.text("Ex_Name"), "Ex_Name"));
        attributes.add(
                Attribute.statedIfPresent(CoreField.PLACE, stated(row, "Location"), row.text("Location"), "Location"));
        attributes.add(START.provenance(row, CoreField.START));
        attributes.add(END.provenance(row, CoreField.END));
        return attributes;
    }
}
