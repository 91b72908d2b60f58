package entente.sources.atheniandecrees;

import entente.core.codebook.ActivityType;
import entente.core.record.ActorReference;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.core.record.Bound;
import entente.core.record.CoreField;
import entente.core.record.Participation;
import entente.core.record.Role;
import entente.core.record.RowOutcome;
import entente.core.record.Span;
import entente.core.record.Status;
import entente.core.time.HistoricalDate;
import entente.sources.FieldMap;
import entente.sources.Row;
import entente.sources.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of {@code 458-338_All_Decrees.csv}: one decree, as it concerns one other party. Alliances and promises of
 * non-aggression are read; how long they lasted a decree does not say.
 */
final class DecreeReader implements RowReader {
    private static final String KIND = "Subtype";
    private static final String ALLIANCE = "Alliance";
    private static final String NON_AGGRESSION = "Non Agression";
    private static final String FROM = "start_date";
    private static final String TO = "end_date";
    private static final String PARTY = "region_name";
    private static final String TEXT = "description";
    private static final int EARLIEST = 600;
    private static final int LATEST = 300;

    private final FieldMap fields;

    DecreeReader(FieldMap fields) {
        this.fields = fields;
    }

    @Override
    public RowOutcome read(Row row) {
        String kind = row.requiredText(KIND);
        if (!kind.equals(ALLIANCE) && !kind.equals(NON_AGGRESSION)) {
            return new RowOutcome.OutOfScope("the decree is neither an alliance nor a promise of non-aggression");
        }
        HistoricalDate date = date(row);
        String id = row.requiredText("ID");
        String party = row.requiredText(PARTY);
        return new RowOutcome.Used(List.of(new Attestation(
                AthenianDecrees.ID,
                "decrees",
                id,
                id + "-" + party,
                ActivityType.AGREEMENT,
                Optional.of(kind),
                Status.HELD,
                false,
                Optional.empty(),
                new Span(Optional.of(date), Bound.DATED, Optional.empty(), Bound.NOT_STATED),
                Optional.empty(),
                row.locator(),
                List.of(signatory("Athens", "every row", "definition of the list"), signatory(party, party, PARTY)),
                attributes(row, kind, date),
                List.of())));
    }

    private static Participation signatory(String name, String raw, String field) {
        return new Participation(ActorReference.ofName(name), Role.SIGNATORY, Span.NOT_STATED, raw, field);
    }

    /** A year BCE, or one of the years between two; 1 BCE is the year 0. */
    private static HistoricalDate date(Row row) {
        int one = row.integer(FROM, LATEST, EARLIEST);
        int other = row.integer(TO, LATEST, EARLIEST);
        if (one == other) {
            return HistoricalDate.ofYear(1 - one);
        }
        return HistoricalDate.parse("[%s..%s]".formatted(edtf(Math.max(one, other)), edtf(Math.min(one, other))));
    }

    private static String edtf(int yearBce) {
        return HistoricalDate.ofYear(1 - yearBce).edtf();
    }

    private List<Attribute> attributes(Row row, String kind, HistoricalDate date) {
        List<Attribute> attributes = new ArrayList<>(fields.attributes(row));
        attributes.add(Attribute.stated("instrument", "alliance_treaty", row.text(KIND), KIND));
        attributes.add(Attribute.stated("legal_form", "oath", "every row", "definition of the list"));
        if (kind.equals(NON_AGGRESSION)) {
            attributes.add(Attribute.stated("obligation_nonaggression", "1", row.text(KIND), KIND));
        }
        attributes.add(Attribute.statedIfPresent(CoreField.SUMMARY, row.optionalText(TEXT), row.text(TEXT), TEXT));
        attributes.add(Attribute.stated(CoreField.START, date.edtf(), row.raw(FROM, TO), FROM + "|" + TO));
        return attributes;
    }
}
