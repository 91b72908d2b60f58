package entente.sources.gdelt;

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
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A row: what one actor did to another on a day, as the program understood a report. */
final class EventReader implements RowReader {
    private static final String KEY = "GLOBALEVENTID";
    private static final String DATE = "SQLDATE";
    private static final String CODE = "EventCode";
    private static final String ROOT = "EventRootCode";
    private static final String PLACE = "ActionGeo_FullName";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final Pattern CAMEO_CODE = Pattern.compile("[0-9]{2,4}");

    private static final Set<String> STATES = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3);
    private static final String MILITARY = "MIL";
    private static final String ORGANISATION = "IGO";
    private static final Set<String> GOVERNMENT = Set.of("GOV", MILITARY);
    private static final Set<String> OUTSIDE_GOVERNMENT = Set.of(
            "INS", "REB", "SEP", "UAF", "IMG", "OPP", "BUS", "MNC", "CRM", "CVL", "EDU", "ENV", "HRI", "LAB", "MED",
            "REF", "NGO", "NGM", "RAD");

    private final String dataset;
    private final FieldMap fields;

    EventReader(String dataset, FieldMap fields) {
        this.dataset = dataset;
        this.fields = fields;
    }

    @Override
    public RowOutcome read(Row row) {
        String id = matching(row, KEY, NUMBER, "the number of an event");
        HistoricalDate day = IsoDay.read(row, DATE, "uuuuMMdd", "a day such as 20070903");
        String code = matching(row, CODE, CAMEO_CODE, "a CAMEO code of two to four digits, such as 042");
        if (!code.startsWith(row.requiredText(ROOT))) {
            throw new CellException(ROOT, row.text(ROOT), "the first digits of EventCode, " + code);
        }
        EventScope.Verdict verdict =
                Cameo.SCOPE.judge(code, List.of(code), CODE, side(row, "Actor1"), side(row, "Actor2"));
        if (verdict instanceof EventScope.Verdict.In in) {
            return used(row, id, day, in);
        }
        return new RowOutcome.OutOfScope(((EventScope.Verdict.Out) verdict).rule());
    }

    private RowOutcome used(Row row, String id, HistoricalDate day, EventScope.Verdict.In in) {
        List<Attribute> attributes = new ArrayList<>(fields.attributes(row));
        attributes.add(Attribute.stated(CoreField.START, day.edtf(), row.text(DATE), DATE));
        Optional<String> place = row.optionalText(PLACE);
        attributes.add(Attribute.statedIfPresent(CoreField.PLACE, place, row.text(PLACE), PLACE));
        return in.used(dataset, id, day, place, attributes, row.locator());
    }

    private static EventScope.Side side(Row row, String actor) {
        String country = actor + "CountryCode";
        String name = actor + "Name";
        List<String> types = Stream.of("Type1Code", "Type2Code", "Type3Code")
                .map(column -> row.text(actor + column))
                .toList();
        Optional<ActorReference> state = row.optionalText(country)
                .filter(STATES::contains)
                .map(code -> ActorReference.ofCode(CodeSystem.ISO3, code));
        return new EventScope.Side(
                state
                        .or(() -> row.optionalText(name)
                                .filter(unused -> types.contains(ORGANISATION))
                                .map(ActorReference::ofName))
                        .stream()
                        .toList(),
                types.contains(MILITARY),
                Collections.disjoint(types, GOVERNMENT) && !Collections.disjoint(types, OUTSIDE_GOVERNMENT),
                row.raw(country, name),
                country + "|" + name);
    }

    private static String matching(Row row, String column, Pattern pattern, String expected) {
        String text = row.requiredText(column);
        if (!pattern.matcher(text).matches()) {
            throw new CellException(column, text, expected);
        }
        return text;
    }
}
