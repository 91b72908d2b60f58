package entente.sources.icews;

import entente.core.actor.CodeSystem;
import entente.core.record.ActorReference;
import entente.core.record.Attribute;
import entente.core.record.CoreField;
import entente.core.record.RowOutcome;
import entente.core.time.HistoricalDate;
import entente.sources.Cameo;
import entente.sources.CellException;
import entente.sources.EventScope;
import entente.sources.FieldMap;
import entente.sources.IsoDay;
import entente.sources.Row;
import entente.sources.RowReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row: what one actor did to another on a day, as one sentence of a report was understood by the program. */
final class EventReader implements RowReader {
    private static final String KEY = "Event ID";
    private static final String DATE = "Event Date";
    private static final String CODE = "CAMEO Code";
    private static final Pattern CAMEO_CODE = Pattern.compile("[0-9]{2,4}");
    private static final String MISSING = "NA";

    private static final String GOVERNMENT = "Government";
    private static final String ORGANISATION = "International Government Organization";
    private static final Set<String> DEFENCE =
            Set.of("Military", "Defense / Security Ministry", "Regional Defense / Security IGOs");
    private static final Set<String> OUTSIDE_GOVERNMENT = Set.of(
            "Social",
            "Business",
            "Media",
            "Nongovernmental Organizations / Activists",
            "Nongovernmental Organization (International)",
            "Criminals / Gangs",
            "Insurgents",
            "International Insurgents",
            "Rebel",
            "Separatists",
            "Unidentified Forces",
            "Organized Violent");

    /** Names of one state here that others bear as well, since the file names the others otherwise: COW codes. */
    private static final Map<String, String> ONE_STATE = Map.of("Congo", "484");

    private final FieldMap fields;

    EventReader(FieldMap fields) {
        this.fields = fields;
    }

    @Override
    public RowOutcome read(Row row) {
        String id = row.requiredText(KEY);
        HistoricalDate day = IsoDay.read(row, DATE);
        String code = row.requiredText(CODE);
        if (!CAMEO_CODE.matcher(code).matches()) {
            throw new CellException(CODE, code, "a CAMEO code of two to four digits, such as 042");
        }
        EventScope.Verdict verdict =
                Cameo.SCOPE.judge(code, List.of(code), CODE, side(row, "Source"), side(row, "Target"));
        if (verdict instanceof EventScope.Verdict.In in) {
            return used(row, id, day, in);
        }
        return new RowOutcome.OutOfScope(((EventScope.Verdict.Out) verdict).rule());
    }

    private RowOutcome used(Row row, String id, HistoricalDate day, EventScope.Verdict.In in) {
        // the id alone is given again on another day
        String key = id + "-" + day.edtf();
        List<Attribute> attributes = new ArrayList<>(fields.attributes(row));
        attributes.add(Attribute.stated(CoreField.START, day.edtf(), row.text(DATE), DATE));
        Optional<String> place = place(row);
        attributes.add(Attribute.statedIfPresent(CoreField.PLACE, place, row.raw("City", "Country"), "City|Country"));
        return in.used(Icews.ID, key, day, place, attributes, row.locator());
    }

    private static Optional<String> place(Row row) {
        String place = Stream.of("City", "Country")
                .flatMap(column -> stated(row, column).stream())
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? Optional.empty() : Optional.of(place);
    }

    private static EventScope.Side side(Row row, String side) {
        String name = side + " Name";
        String country = side + " Country";
        List<String> sectors =
                Arrays.asList(stated(row, side + " Sectors").orElse("").split(",", -1));
        boolean organisation = sectors.contains(ORGANISATION);
        Optional<String> state = stated(row, country);
        return new EventScope.Side(
                state
                        .map(EventReader::state)
                        .or(() ->
                                stated(row, name).filter(unused -> organisation).map(ActorReference::ofName))
                        .stream()
                        .toList(),
                !Collections.disjoint(sectors, DEFENCE),
                !sectors.contains(GOVERNMENT) && !Collections.disjoint(sectors, OUTSIDE_GOVERNMENT),
                row.raw(name, country),
                name + "|" + country);
    }

    private static ActorReference state(String name) {
        String code = ONE_STATE.get(name);
        return code == null ? ActorReference.ofName(name) : ActorReference.ofCode(CodeSystem.COW, code, name);
    }

    private static Optional<String> stated(Row row, String column) {
        return row.optionalText(column).filter(text -> !text.equals(MISSING));
    }
}
