package entente.sources.jme;

import entente.core.actor.CodeSystem;
import entente.core.codebook.ActivityType;
import entente.core.record.ActorReference;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.core.record.AttributeState;
import entente.core.record.CoreField;
import entente.core.record.Participation;
import entente.core.record.Role;
import entente.core.record.RowOutcome;
import entente.core.record.Span;
import entente.core.record.Status;
import entente.sources.CellException;
import entente.sources.DatedSpan;
import entente.sources.FieldMap;
import entente.sources.Row;
import entente.sources.RowReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row of {@code jme_v3.csv}: one exercise as a coder entered it.
 *
 * <p>Participants stand as ISO 3166 alpha-3 codes, so {@code AUS} is Australia; the flag of the same name in the last
 * column is no participant.
 */
final class ExerciseReader implements RowReader {
    private static final String ID = "after Timestamp";
    private static final String NAME = "Exercise Name";
    private static final String KIND = "JME Type";
    private static final String REFORGER = "Part of the Reforger Exercise?";
    private static final String SERIES = "Trimmed Name";
    private static final String INSTITUTIONS = "Institution(s) involved";
    private static final String HOSTS = "Which state hosted the exercise?";
    private static final Set<String> NOTHING = Set.of("", "-9", "0");

    private static final DateCells START = new DateCells("Start Date", "s.year", "s.month", "s.day");
    private static final DateCells END = new DateCells("enddate", "e.year", "e.month", "e.day");

    private static final Map<String, List<String>> FORMS = Map.of(
            "ftx", List.of("field"),
            "cpx", List.of("command_post"),
            "both cpx & ftx", List.of("field", "command_post"),
            "cpx/ftx", List.of("field", "command_post"),
            "ftx/cpx", List.of("field", "command_post"),
            "unsure", List.of(),
            "", List.of());

    private final FieldMap fields;
    private final List<String> participantColumns;

    ExerciseReader(FieldMap fields) {
        this.fields = fields;
        this.participantColumns = fields.columns().stream()
                .filter(column -> column.matches("State [A-Z]{1,2}"))
                .toList();
    }

    @Override
    public RowOutcome read(Row row) {
        String id = row.optionalText(ID).orElseGet(() -> row.contentKey(fields.columns()));
        Span span = DatedSpan.of(START.read(row), END.read(row), END.field(), END.raw(row));
        List<Participation> participations = participations(row);
        requireSomething(row, span, participations);
        return new RowOutcome.Used(List.of(new Attestation(
                Jme.ID,
                "exercises",
                id,
                id,
                ActivityType.EXERCISE,
                row.optionalText(KIND),
                Status.HELD,
                false,
                stated(row, NAME),
                span,
                place(row),
                row.locator(),
                participations,
                attributes(row),
                List.of())));
    }

    private static void requireSomething(Row row, Span span, List<Participation> participations) {
        if (!span.isDated() && participations.isEmpty() && stated(row, NAME).isEmpty()) {
            throw new CellException(NAME, row.text(NAME), "a name, a date or a participant; the row has none");
        }
    }

    private static Optional<String> stated(Row row, String column) {
        return row.optionalText(column).filter(text -> !NOTHING.contains(text));
    }

    private static Optional<String> place(Row row) {
        String place = List.of("Location2", "Location1").stream()
                .flatMap(column -> stated(row, column).stream())
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? Optional.empty() : Optional.of(place);
    }

    private List<Participation> participations(Row row) {
        Map<String, Participation> participations = new LinkedHashMap<>();
        for (String column : participantColumns) {
            stated(row, column).ifPresent(text -> {
                ActorReference actor = actor(text);
                participations.putIfAbsent(
                        actor.asText(), new Participation(actor, Role.PARTICIPANT, Span.NOT_STATED, text, column));
            });
        }
        for (String host : list(row.text(HOSTS))) {
            participations.put(
                    "host " + host, new Participation(actor(host), Role.HOST, Span.NOT_STATED, row.text(HOSTS), HOSTS));
        }
        return List.copyOf(participations.values());
    }

    /** Three letters are a code however they are typed; {@code NATO} and a few words are names. */
    private static ActorReference actor(String text) {
        return text.matches("[A-Za-z]{3}")
                ? ActorReference.ofCode(CodeSystem.ISO3, text.toUpperCase(Locale.ROOT))
                : ActorReference.ofName(text);
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private List<Attribute> attributes(Row row) {
        List<Attribute> attributes = new ArrayList<>(fields.attributes(row));
        attributes.add(Attribute.statedIfPresent(CoreField.TITLE, stated(row, NAME), row.text(NAME), NAME));
        attributes.add(Attribute.statedIfPresent(
                CoreField.PLACE, place(row), row.raw("Location1", "Location2"), "Location1|Location2"));
        attributes.add(START.provenance(row, CoreField.START));
        attributes.add(END.provenance(row, CoreField.END));
        attributes.addAll(values(row, "form", KIND, forms(row)));
        attributes.addAll(values(row, "framework", INSTITUTIONS, list(row.text(INSTITUTIONS))));
        attributes.add(series(row));
        return attributes;
    }

    private static List<String> forms(Row row) {
        String kind = row.text(KIND);
        List<String> forms = FORMS.get(kind.toLowerCase(Locale.ROOT));
        if (forms == null) {
            throw new CellException(KIND, kind, "FTX, CPX, Both CPX & FTX, Unsure or a blank");
        }
        return forms;
    }

    private static List<Attribute> values(Row row, String name, String column, List<String> values) {
        List<Attribute> attributes = new ArrayList<>();
        for (String value : values) {
            attributes.add(new Attribute(
                    Attribute.ACTIVITY,
                    name,
                    attributes.size(),
                    AttributeState.STATED,
                    Optional.of(value),
                    row.text(column),
                    column));
        }
        if (attributes.isEmpty()) {
            attributes.add(Attribute.statedIfPresent(name, Optional.empty(), row.text(column), column));
        }
        return attributes;
    }

    private static Attribute series(Row row) {
        boolean reforger = row.text(REFORGER).equalsIgnoreCase("yes");
        Optional<String> series =
                row.optionalText(SERIES).or(() -> reforger ? Optional.of("Reforger") : Optional.empty());
        return Attribute.statedIfPresent("series", series, row.raw(REFORGER, SERIES), REFORGER + "|" + SERIES);
    }
}
