package entente.sources.leadertravels;

import entente.core.actor.CodeSystem;
import entente.core.record.ActorReference;
import entente.core.record.Attribute;
import entente.core.record.AttributeState;
import entente.core.record.CoreField;
import entente.core.record.Participation;
import entente.core.record.Role;
import entente.core.record.Span;
import entente.sources.DatedSpan;
import entente.sources.DefenceOfficials;
import entente.sources.IsoDay;
import entente.sources.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the three lists have in common. */
final class Meetings {
    private static final String EVERY_ROW = "every row";
    private static final String DEFINITION = "definition of the list";
    private static final String START = "start-date";
    private static final String END = "end-date";

    private Meetings() {}

    static Span span(Row row) {
        return DatedSpan.of(
                Optional.of(IsoDay.read(row, START)), Optional.of(IsoDay.read(row, END)), END, row.text(END));
    }

    static Participation unitedStates(Role role) {
        return new Participation(
                ActorReference.ofCode(CodeSystem.ISO3, "USA"), role, Span.NOT_STATED, EVERY_ROW, DEFINITION);
    }

    static Participation other(Row row, String column, Role role) {
        String name = row.requiredText(column);
        return new Participation(ActorReference.ofName(name), role, Span.NOT_STATED, name, column);
    }

    /**
     * The attributes that the text gives.
     *
     * @param level the level of the contact, if it has one
     */
    static List<Attribute> attributes(
            Row row, String textColumn, List<DefenceOfficials.Mention> mentions, Optional<String> level) {
        String text = row.text(textColumn);
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(Attribute.statedIfPresent("level", level, text, textColumn));
        for (int i = 0; i < mentions.size(); i++) {
            attributes.add(new Attribute(
                    Attribute.ACTIVITY,
                    "official_office",
                    i,
                    AttributeState.STATED,
                    Optional.of(mentions.get(i).words()),
                    text,
                    textColumn));
        }
        attributes.add(Attribute.statedIfPresent(CoreField.SUMMARY, row.optionalText(textColumn), text, textColumn));
        attributes.add(Attribute.stated("format", "visit", EVERY_ROW, DEFINITION));
        attributes.add(Attribute.stated(CoreField.START, row.text(START), row.text(START), START));
        attributes.add(Attribute.stated(CoreField.END, row.text(END), row.text(END), END));
        return attributes;
    }
}
