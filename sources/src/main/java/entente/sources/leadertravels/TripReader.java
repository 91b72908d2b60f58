package entente.sources.leadertravels;

import entente.core.codebook.ActivityType;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.core.record.CoreField;
import entente.core.record.Role;
import entente.core.record.RowOutcome;
import entente.core.record.Status;
import entente.sources.DefenceOfficials;
import entente.sources.FieldMap;
import entente.sources.Row;
import entente.sources.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of either list of travels: one traveller in one state. */
final class TripReader implements RowReader {
    private static final String PRESIDENT = "president";
    private static final String TEXT = "remarks";

    private final String layout;
    private final FieldMap fields;

    TripReader(String layout, FieldMap fields) {
        this.layout = layout;
        this.fields = fields;
    }

    @Override
    public RowOutcome read(Row row) {
        List<DefenceOfficials.Mention> mentions = DefenceOfficials.in(row.text(TEXT));
        if (mentions.isEmpty()) {
            return new RowOutcome.OutOfScope(DefenceOfficials.reason(row.text(TEXT)));
        }
        String id = row.requiredText("id");
        boolean president = row.text("@role").equals(PRESIDENT);
        Optional<String> level =
                president ? Optional.of("head_of_state_or_government") : DefenceOfficials.highestLevel(mentions);
        List<Attribute> attributes = new ArrayList<>(fields.attributes(row));
        attributes.addAll(Meetings.attributes(row, TEXT, mentions, level));
        attributes.add(
                Attribute.statedIfPresent(CoreField.PLACE, row.optionalText("locale"), row.text("locale"), "locale"));
        return new RowOutcome.Used(List.of(new Attestation(
                LeaderTravels.ID,
                layout,
                layout + "-" + id,
                id,
                ActivityType.CONTACT,
                row.optionalText("@role"),
                Status.HELD,
                false,
                Optional.empty(),
                Meetings.span(row),
                row.optionalText("locale"),
                row.locator(),
                List.of(Meetings.unitedStates(Role.VISITOR), Meetings.other(row, "country", Role.HOST)),
                attributes,
                List.of())));
    }
}
