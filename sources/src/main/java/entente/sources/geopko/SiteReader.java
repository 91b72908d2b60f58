package entente.sources.geopko;

import entente.core.actor.CodeSystem;
import entente.core.codebook.ActivityType;
import entente.core.record.ActorReference;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.core.record.Bound;
import entente.core.record.Participation;
import entente.core.record.Role;
import entente.core.record.RowOutcome;
import entente.core.record.Span;
import entente.core.record.Status;
import entente.core.time.HistoricalDate;
import entente.sources.CodeList;
import entente.sources.FieldMap;
import entente.sources.Row;
import entente.sources.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row of {@code geopko_v1.csv}: one place of one mission on one map. The mission is the activity; the map shows who was
 * there in that month, and nothing of the time before and after it.
 */
final class SiteReader implements RowReader {
    private static final String MISSION = "Mission";
    private static final String YEAR = "year";
    private static final String MONTH = "month";
    private static final String COUNTRY = "country";
    private static final String CODE = "cow_code";
    private static final String MISSING = "NA";
    private static final String TROOPS = "No.troops.per.TCC";
    private static final int MOST_CODE = 999;

    /** Stands where the map shows a unit and not whose it is. */
    private static final String UNKNOWN = "unknown";

    /** Stands once, in the column of an eighth contributor after an empty seventh, for {@link #MISSING}. */
    private static final String MISTYPED = "MA";

    /** Not a state of the list, and counted under the code of Morocco. */
    private static final String WESTERN_SAHARA = "Western Sahara";

    private static final int MOST_CONTRIBUTORS = 14;
    private static final List<String> KEY = List.of("Source", "location", "latitude", "longitude", "comments");
    private final FieldMap fields;
    private final CodeList troops;

    SiteReader(FieldMap fields) {
        this.fields = fields;
        this.troops = fields.fields().stream()
                .filter(field -> field.column().equals(TROOPS + 1))
                .findFirst()
                .orElseThrow()
                .codes();
    }

    @Override
    public RowOutcome read(Row row) {
        String mission = row.requiredText(MISSION);
        HistoricalDate month = HistoricalDate.ofMonth(
                row.integer(YEAR, GeoPko.FIRST_YEAR, GeoPko.LAST_YEAR), row.integer(MONTH, 1, 12));
        // a map attests presence in its month only
        Span span = new Span(Optional.of(month), Bound.CENSORED, Optional.of(month), Bound.CENSORED);
        List<Attribute> attributes = new ArrayList<>(fields.attributes(row));
        attributes.add(Attribute.stated("mission", mission, mission, MISSION));
        attributes.add(Attribute.stated(Attribute.OF_SOURCE + "un_mission", mission, mission, MISSION));
        attributes.add(Attribute.stated("lead", "united_nations", "every row", "definition of the dataset"));
        List<Participation> parts = new ArrayList<>();
        parts.add(new Participation(
                ActorReference.ofName("United Nations"),
                Role.ORGANISER,
                Span.NOT_STATED,
                "every row",
                "definition of the dataset"));
        parts.add(host(row, span));
        addContributors(row, span, parts, attributes);
        return new RowOutcome.Used(List.of(new Attestation(
                GeoPko.ID,
                "sites",
                mission,
                "%s-%s-%s".formatted(mission, month.edtf(), row.contentKey(KEY)),
                ActivityType.PEACEKEEPING,
                Optional.empty(),
                Status.HELD,
                false,
                Optional.of(mission),
                Span.NOT_STATED,
                Optional.empty(),
                row.locator(),
                parts,
                attributes,
                List.of())));
    }

    private static Participation host(Row row, Span span) {
        String country = row.requiredText(COUNTRY);
        String code = String.valueOf(row.integer(CODE, 1, MOST_CODE));
        return new Participation(
                country.equals(WESTERN_SAHARA)
                        ? ActorReference.ofName(country)
                        : ActorReference.ofCode(CodeSystem.COW, code, country),
                Role.HOST,
                span,
                row.raw(CODE, COUNTRY, YEAR, MONTH),
                String.join("|", CODE, COUNTRY, YEAR, MONTH));
    }

    private void addContributors(Row row, Span span, List<Participation> parts, List<Attribute> attributes) {
        for (int number = 1; number <= MOST_CONTRIBUTORS; number++) {
            String nameColumn = "name.of.TCC" + number;
            String codeColumn = "TCC" + number;
            String troopsColumn = TROOPS + number;
            String name = row.requiredText(nameColumn);
            CodeList.Meaning count = troops.meaning(troopsColumn, row.text(troopsColumn));
            if (Set.of(MISSING, MISTYPED, UNKNOWN).contains(name)) {
                continue;
            }
            parts.add(new Participation(
                    contributor(row, codeColumn, name),
                    Role.PARTICIPANT,
                    span,
                    row.raw(codeColumn, nameColumn, YEAR, MONTH),
                    String.join("|", codeColumn, nameColumn, YEAR, MONTH)));
            attributes.add(new Attribute(
                    parts.size(), "troops", 0, count.state(), count.value(), row.text(troopsColumn), troopsColumn));
        }
    }

    /** A contributor without a code is known by its name; Serbia is one. */
    private static ActorReference contributor(Row row, String codeColumn, String name) {
        String code = row.requiredText(codeColumn);
        return code.equals(MISSING)
                ? ActorReference.ofName(name)
                : ActorReference.ofCode(CodeSystem.COW, String.valueOf(row.integer(codeColumn, 1, MOST_CODE)), name);
    }
}
