package entente.sources.peacekeeping;

import entente.core.actor.CodeSystem;
import entente.core.codebook.ActivityType;
import entente.core.record.ActorReference;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.core.record.Participation;
import entente.core.record.Relation;
import entente.core.record.RelationKind;
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

/**
 * A row of {@code IPI_Gender.Full.csv}: what one contributor had in one mission at the end of one month.
 *
 * <p>The mission is the activity. A month of police alone is evidence of the mission's police, which is kept as an activity
 * of its own, part of the mission: police alone are no defence resource (rule G-2).
 */
final class ContributionReader implements RowReader {
    private static final String MISSION = "Mission";
    private static final String CODE = "Contributor ISO-3";
    private static final String NAME = "Contributor";
    private static final String POLICE = "-police";
    private static final int MOST = 999_999;

    private final FieldMap fields;
    private final Months months;

    ContributionReader(FieldMap fields, Months months) {
        this.fields = fields;
        this.months = months;
    }

    @Override
    public RowOutcome read(Row row) {
        String mission = row.requiredText(MISSION);
        Span month = months.span(row);
        if (row.integer("Total Total", 0, MOST) == 0) {
            return new RowOutcome.OutOfScope("the row counts nobody");
        }
        boolean policeOnly =
                row.integer("Troops Total", 0, MOST) == 0 && row.integer("Experts on Mission Total", 0, MOST) == 0;
        String code = row.requiredText(CODE);
        Participation contributor = new Participation(
                ActorReference.ofCode(CodeSystem.ISO3, code, row.requiredText(NAME)),
                Role.PARTICIPANT,
                month,
                row.raw(CODE, NAME, Months.DATE),
                String.join("|", CODE, NAME, Months.DATE));
        List<Attribute> attributes = new ArrayList<>(fields.attributes(row));
        attributes.add(Attribute.stated("mission", mission, mission, MISSION));
        attributes.add(Attribute.stated("lead", "united_nations", "every row", "definition of the dataset"));
        String activity = policeOnly ? mission + POLICE : mission;
        return new RowOutcome.Used(List.of(new Attestation(
                Peacekeeping.ID,
                "contributors",
                activity,
                "%s-%s-%s".formatted(activity, code, months.month(row).edtf()),
                ActivityType.PEACEKEEPING,
                policeOnly ? Optional.of("police only") : Optional.empty(),
                Status.HELD,
                false,
                Optional.of(policeOnly ? mission + ", police" : mission),
                Span.NOT_STATED,
                Optional.empty(),
                row.locator(),
                List.of(contributor),
                attributes,
                policeOnly ? List.of(new Relation(RelationKind.PART_OF, mission, mission, MISSION)) : List.of())));
    }
}
