package entente.sources.servicevisits;

import entente.core.actor.CodeSystem;
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
import entente.sources.CellException;
import entente.sources.DatedSpan;
import entente.sources.FieldMap;
import entente.sources.Row;
import entente.sources.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A row of {@code visits.csv}: one official's stay in one state, with the dates of the whole journey. */
final class VisitReader implements RowReader {
    private static final String EVERY_ROW = "every row";
    private static final String DEFINITION = "definition of the dataset";

    /** The longest journey in sound order lasts 15 days; the next ones, 86 days to four years, have shifted ends. */
    private static final int MOST_DAYS = 30;

    private static final Set<String> OWN_TERRITORY = Set.of("GUM", "VIR", "Saint Thomas", "Wake Island");
    private static final String NO_STATE = "Antarctica";

    private static final CalendarCells START = new CalendarCells("Start Year", "Start Month", "Start Day");
    private static final CalendarCells END = new CalendarCells("End Year", "End Month", "End Day");

    private final FieldMap fields;

    VisitReader(FieldMap fields) {
        this.fields = fields;
    }

    @Override
    public RowOutcome read(Row row) {
        String place = row.requiredText("State Visit");
        if (OWN_TERRITORY.contains(place)) {
            return new RowOutcome.OutOfScope(
                    "a visit within the visitor's own territory has no second party (rule G-1)");
        }
        if (place.equals(NO_STATE)) {
            return new RowOutcome.OutOfScope("a visit to no state's territory has no second party (rule G-1)");
        }
        String key = row.contentKey(fields.columns());
        return new RowOutcome.Used(List.of(new Attestation(
                ServiceVisits.ID,
                "visits",
                key,
                key,
                ActivityType.CONTACT,
                row.optionalText("Title"),
                Status.HELD,
                false,
                Optional.empty(),
                span(row),
                row.optionalText("City Visited"),
                row.locator(),
                participations(row, place),
                attributes(row),
                List.of())));
    }

    private static Span span(Row row) {
        HistoricalDate start = START.required(row);
        HistoricalDate end = END.required(row);
        Span span = DatedSpan.of(Optional.of(start), Optional.of(end), END.field(), END.raw(row));
        if (end.bounds().first() - start.bounds().last() > MOST_DAYS) {
            throw new CellException(
                    END.field(),
                    END.raw(row),
                    "a journey of at most %d days from %s".formatted(MOST_DAYS, start.edtf()));
        }
        return span;
    }

    private static List<Participation> participations(Row row, String place) {
        Participation visitor = new Participation(
                ActorReference.ofCode(CodeSystem.ISO3, "USA"), Role.VISITOR, Span.NOT_STATED, EVERY_ROW, DEFINITION);
        ActorReference visited = place.matches("[A-Z]{3}")
                ? ActorReference.ofCode(CodeSystem.ISO3, place)
                : ActorReference.ofName(place);
        return List.of(
                visitor,
                new Participation(visited, Role.HOST, Span.NOT_STATED, row.text("State Visit"), "State Visit"));
    }

    private List<Attribute> attributes(Row row) {
        List<Attribute> attributes = new ArrayList<>(fields.attributes(row));
        attributes.add(Attribute.stated("format", "visit", EVERY_ROW, DEFINITION));
        attributes.add(Attribute.statedIfPresent(
                CoreField.PLACE, row.optionalText("City Visited"), row.text("City Visited"), "City Visited"));
        attributes.add(START.provenance(row, CoreField.START));
        attributes.add(END.provenance(row, CoreField.END));
        return attributes;
    }
}
