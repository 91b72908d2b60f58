package entente.sources.peacekeeping;

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
import entente.sources.FieldMap;
import entente.sources.Row;
import entente.sources.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of {@code IPI_PPP_data_mission_2017.csv}: one mission at the end of one month, without its contributors. */
final class MissionReader implements RowReader {
    private static final String MISSION = "Mission";
    private static final String CODE = "Country of Mission ISO-3";
    private static final String NAME = "Country of Mission";
    private static final String PLACE = "Mission HQ";

    private final FieldMap fields;
    private final Months months;

    MissionReader(FieldMap fields, Months months) {
        this.fields = fields;
        this.months = months;
    }

    @Override
    public RowOutcome read(Row row) {
        String mission = row.requiredText(MISSION);
        Span month = months.span(row);
        Participation leader = new Participation(
                ActorReference.ofName("United Nations"), Role.ORGANISER, month, row.text(Months.DATE), Months.DATE);
        Participation host = new Participation(
                ActorReference.ofCode(CodeSystem.ISO3, row.requiredText(CODE), row.requiredText(NAME)),
                Role.HOST,
                month,
                row.raw(CODE, NAME, Months.DATE),
                String.join("|", CODE, NAME, Months.DATE));
        List<Attribute> attributes = new ArrayList<>(fields.attributes(row));
        attributes.add(Attribute.stated("mission", mission, mission, MISSION));
        attributes.add(Attribute.stated("lead", "united_nations", "every row", "definition of the dataset"));
        attributes.add(Attribute.statedIfPresent(CoreField.PLACE, row.optionalText(PLACE), row.text(PLACE), PLACE));
        return new RowOutcome.Used(List.of(new Attestation(
                Peacekeeping.ID,
                "missions",
                mission,
                "%s-%s".formatted(mission, months.month(row).edtf()),
                ActivityType.PEACEKEEPING,
                Optional.empty(),
                Status.HELD,
                false,
                Optional.of(mission),
                Span.NOT_STATED,
                row.optionalText(PLACE),
                row.locator(),
                List.of(leader, host),
                attributes,
                List.of())));
    }
}
