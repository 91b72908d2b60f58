package entente.sources.polecat;

import entente.core.actor.CodeSystem;
import entente.core.record.ActorReference;
import entente.core.record.Attribute;
import entente.core.record.CoreField;
import entente.core.record.Role;
import entente.core.record.RowOutcome;
import entente.core.time.HistoricalDate;
import entente.sources.CellException;
import entente.sources.EventScope;
import entente.sources.EventScope.Roles;
import entente.sources.FieldMap;
import entente.sources.IsoDay;
import entente.sources.Row;
import entente.sources.RowReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A row: what an actor did to a recipient on a day, as the program understood a report. */
final class EventReader implements RowReader {
    private static final String DATE = "Event Date";
    private static final String TYPE = "Event Type";
    private static final String MODE = "Event Mode";
    private static final String CONTEXTS = "Contexts";
    private static final String PLACE = "Placename";
    private static final String CODE_COLUMNS = String.join("|", TYPE, MODE, CONTEXTS);
    private static final Pattern PLOVER_TYPE = Pattern.compile("[A-Z]{3,12}");
    private static final Pattern STATE_NUMBER = Pattern.compile("[0-9]{1,3}");
    private static final String MISSING = "None";

    private static final Roles AID = new Roles(Role.PROVIDER, Role.RECIPIENT);

    /** Which events are activities: of the military and peacekeeping contexts whoever acts, of others with a military side. */
    private static final EventScope SCOPE = new EventScope(
            "plover-2021",
            Set.of("COOPERATE+military", "AID+military", "AID+peacekeeping", "SANCTION/expel+military"),
            Set.of("SUPPORT"),
            Map.of(
                    "CONSULT/visit", new Roles(Role.VISITOR, Role.HOST),
                    "AID", AID,
                    "AID+military", AID,
                    "AID+humanitarian", AID,
                    "AID+peacekeeping", new Roles(Role.PARTICIPANT, Role.HOST)));

    private static final String MILITARY = "MIL";
    private static final String ORGANISATION = "IGO";
    private static final Set<String> GOVERNMENT = Set.of("GOV", MILITARY);
    private static final Set<String> OUTSIDE_GOVERNMENT = Set.of(
            "INS", "REB", "SEP", "UAF", "OPP", "BUS", "MNC", "CRM", "CVL", "EDU", "LAB", "MED", "REF", "NGO", "NGM");

    /** Numbers of states of before, which the file gives to the states of its years. */
    private static final Map<String, String> OF_TODAY = Map.of("260", "255", "817", "816");

    private final FieldMap fields;

    EventReader(FieldMap fields) {
        this.fields = fields;
    }

    @Override
    public RowOutcome read(Row row) {
        String id = row.requiredText("Event ID");
        HistoricalDate day = IsoDay.read(row, DATE);
        String type = row.requiredText(TYPE);
        if (!PLOVER_TYPE.matcher(type).matches()) {
            throw new CellException(TYPE, type, "a PLOVER event type in capitals, such as CONSULT");
        }
        EventScope.Verdict verdict = SCOPE.judge(
                row.raw(TYPE, MODE, CONTEXTS),
                codes(row, type),
                CODE_COLUMNS,
                side(row, "Actor"),
                side(row, "Recipient"));
        if (verdict instanceof EventScope.Verdict.In in) {
            return used(row, id, day, in);
        }
        return new RowOutcome.OutOfScope(((EventScope.Verdict.Out) verdict).rule());
    }

    /** The code as the crosswalk writes it, the most exact first: type/mode+context, type+context, type/mode, type. */
    private static List<String> codes(Row row, String type) {
        List<String> contexts = list(row, CONTEXTS);
        List<String> modes = list(row, MODE);
        List<String> codes = new ArrayList<>();
        for (String mode : modes) {
            contexts.forEach(context -> codes.add(type + "/" + mode + "+" + context));
        }
        contexts.forEach(context -> codes.add(type + "+" + context));
        modes.forEach(mode -> codes.add(type + "/" + mode));
        codes.add(type);
        return codes;
    }

    private RowOutcome used(Row row, String id, HistoricalDate day, EventScope.Verdict.In in) {
        List<Attribute> attributes = new ArrayList<>(fields.attributes(row));
        attributes.add(Attribute.stated(CoreField.START, day.edtf(), row.text(DATE), DATE));
        Optional<String> place = stated(row, PLACE);
        attributes.add(Attribute.statedIfPresent(CoreField.PLACE, place, row.text(PLACE), PLACE));
        return in.used(Polecat.ID, id, day, place, attributes, row.locator());
    }

    private static EventScope.Side side(Row row, String side) {
        String numbers = side + " COW";
        String name = side + " Name";
        List<String> sectors = new ArrayList<>(split(row, "Primary " + side + " Sector"));
        sectors.addAll(split(row, side + " Sectors"));
        List<ActorReference> actors = new ArrayList<>();
        for (String number : split(row, numbers)) {
            if (!STATE_NUMBER.matcher(number).matches()) {
                throw new CellException(numbers, row.text(numbers), "COW numbers separated by semicolons, or None");
            }
            actors.add(ActorReference.ofCode(CodeSystem.COW, OF_TODAY.getOrDefault(number, number)));
        }
        if (actors.isEmpty() && sectors.contains(ORGANISATION)) {
            stated(row, name).map(ActorReference::ofName).ifPresent(actors::add);
        }
        return new EventScope.Side(
                actors,
                sectors.contains(MILITARY),
                Collections.disjoint(sectors, GOVERNMENT) && !Collections.disjoint(sectors, OUTSIDE_GOVERNMENT),
                row.raw(numbers, name),
                numbers + "|" + name);
    }

    private static Optional<String> stated(Row row, String column) {
        return row.optionalText(column).filter(text -> !text.equals(MISSING));
    }

    /** The parts of a cell that holds several, in small letters. */
    private static List<String> list(Row row, String column) {
        return split(row, column).stream()
                .map(part -> part.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> split(Row row, String column) {
        return Arrays.stream(stated(row, column).orElse("").split("[;|]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !part.equals(MISSING))
                .distinct()
                .toList();
    }
}
