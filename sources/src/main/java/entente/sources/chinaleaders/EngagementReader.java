package entente.sources.chinaleaders;

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
import entente.core.time.HistoricalDate;
import entente.sources.CellException;
import entente.sources.DefenceOfficials;
import entente.sources.FieldMap;
import entente.sources.IsoDay;
import entente.sources.Row;
import entente.sources.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of {@code all_engagements_2003-2018.csv}: one report of a meeting, as it concerns one leader and one state. Rows of
 * several leaders with the same report speak of one meeting.
 */
final class EngagementReader implements RowReader {
    private static final String EVERY_ROW = "every row";
    private static final String DEFINITION = "definition of the list";
    private static final String TEXT = "text";
    private static final String FOREIGN_OFFICIAL =
            "the defence official whom it names is of another state than the row is about";

    /** Presidents and premiers; the other leaders are foreign ministers. */
    private static final Set<String> HEADS = Set.of("Xi Jinping", "Hu Jintao", "Wen Jiabao", "Li Keqiang");

    /** A name and an office in brackets; it begins where the name does, and never turns back, however long the text. */
    private static final Pattern OFFICIAL = Pattern.compile("(?<![^():])([^():]++)\\(((?:[^()]++|\\([^()]*+\\))*+)\\)");

    private final FieldMap fields;
    private final Nationality nationality = new Nationality();

    EngagementReader(FieldMap fields) {
        this.fields = fields;
    }

    /** A defence official of the state the row is about. */
    private record Official(String name, String office, Optional<String> level) {}

    @Override
    public RowOutcome read(Row row) {
        HistoricalDate day = day(row);
        String text = row.requiredText(TEXT);
        List<Official> all = officials(text);
        if (all.isEmpty()) {
            return new RowOutcome.OutOfScope(DefenceOfficials.reason(text));
        }
        String country = row.requiredText("country");
        List<Official> officials = all.stream()
                .filter(official -> nationality.fits(
                        country, official.office(), day.bounds().first()))
                .toList();
        if (officials.isEmpty()) {
            return new RowOutcome.OutOfScope(FOREIGN_OFFICIAL);
        }
        return new RowOutcome.Used(List.of(new Attestation(
                ChinaLeaders.ID,
                "engagements",
                row.contentKey(List.of("date", "country", TEXT)),
                row.contentKey(fields.columns()),
                ActivityType.CONTACT,
                Optional.empty(),
                Status.HELD,
                false,
                Optional.empty(),
                Span.on(day),
                Optional.empty(),
                row.locator(),
                participations(country),
                attributes(row, day, officials),
                List.of())));
    }

    private static HistoricalDate day(Row row) {
        // two digits of a year stand for 2000 to 2099 here
        HistoricalDate day = IsoDay.read(row, "date", "MM/dd/uu", "month/day/year such as 12/07/18");
        int year = row.integer("year", 2000, 2099);
        if (!day.edtf().startsWith(String.valueOf(year))) {
            throw new CellException("year", row.text("year"), "the year of the date, " + day.edtf());
        }
        return day;
    }

    private static List<Official> officials(String text) {
        List<Official> officials = new ArrayList<>();
        Matcher matcher = OFFICIAL.matcher(text);
        while (matcher.find()) {
            String office = matcher.group(2).strip();
            List<DefenceOfficials.Mention> mentions = DefenceOfficials.in(office);
            if (!mentions.isEmpty()) {
                officials.add(new Official(matcher.group(1).strip(), office, DefenceOfficials.highestLevel(mentions)));
            }
        }
        return officials;
    }

    private static List<Participation> participations(String country) {
        return List.of(
                new Participation(
                        ActorReference.ofCode(CodeSystem.ISO3, "CHN"),
                        Role.PARTICIPANT,
                        Span.NOT_STATED,
                        EVERY_ROW,
                        DEFINITION),
                new Participation(
                        ActorReference.ofName(country), Role.PARTICIPANT, Span.NOT_STATED, country, "country"));
    }

    private List<Attribute> attributes(Row row, HistoricalDate day, List<Official> officials) {
        String text = row.text(TEXT);
        List<Attribute> attributes = new ArrayList<>(fields.attributes(row));
        attributes.add(Attribute.statedIfPresent("level", level(row, officials), text, TEXT));
        for (int i = 0; i < officials.size(); i++) {
            attributes.add(value("official_name", i, officials.get(i).name(), text));
            attributes.add(value("official_office", i, officials.get(i).office(), text));
        }
        attributes.add(Attribute.stated("format", "meeting", EVERY_ROW, DEFINITION));
        attributes.add(Attribute.stated(CoreField.SUMMARY, text, text, TEXT));
        attributes.add(Attribute.stated(CoreField.START, day.edtf(), row.raw("date", "year"), "date|year"));
        return attributes;
    }

    /** The leader is of the highest level, and takes part together with a defence official. */
    private static Optional<String> level(Row row, List<Official> officials) {
        if (HEADS.contains(row.text("leader"))) {
            return Optional.of("head_of_state_or_government");
        }
        return DefenceOfficials.highestLevel(officials.stream()
                .map(official -> new DefenceOfficials.Mention(official.office(), official.level()))
                .toList());
    }

    private static Attribute value(String name, int ordinal, String value, String text) {
        return new Attribute(Attribute.ACTIVITY, name, ordinal, AttributeState.STATED, Optional.of(value), text, TEXT);
    }
}
