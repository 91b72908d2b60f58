package entente.sources.leadertravels;

import entente.core.codebook.ActivityType;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.core.record.Role;
import entente.core.record.RowOutcome;
import entente.core.record.Status;
import entente.sources.DefenceOfficials;
import entente.sources.Row;
import entente.sources.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of the list of visits: one foreign leader in the United States. */
final class LeaderVisitReader implements RowReader {
    private static final String TEXT = "description";
    private static final String VISITOR = "visitor";

    @Override
    public RowOutcome read(Row row) {
        String text = row.text(VISITOR) + ". " + row.text(TEXT);
        List<DefenceOfficials.Mention> mentions = DefenceOfficials.in(text);
        if (mentions.isEmpty()) {
            return new RowOutcome.OutOfScope(DefenceOfficials.reason(text));
        }
        String id = row.requiredText("id");
        List<Attribute> attributes =
                new ArrayList<>(Meetings.attributes(row, TEXT, mentions, DefenceOfficials.highestLevel(mentions)));
        attributes.add(Attribute.stated("official_name", row.requiredText(VISITOR), row.text(VISITOR), VISITOR));
        return new RowOutcome.Used(List.of(new Attestation(
                LeaderTravels.ID,
                "visits",
                "visits-" + id,
                id,
                ActivityType.CONTACT,
                Optional.empty(),
                Status.HELD,
                false,
                Optional.empty(),
                Meetings.span(row),
                Optional.empty(),
                row.locator(),
                List.of(Meetings.unitedStates(Role.HOST), Meetings.other(row, "from", Role.VISITOR)),
                attributes,
                List.of())));
    }
}
