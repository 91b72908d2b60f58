package entente.sources.sipri;

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
import entente.sources.FieldMap;
import entente.sources.Row;
import entente.sources.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of the trade register: one line of an order. The activity is the order, dated by its year; the years of delivery are
 * attributes of it.
 */
final class OrderReader implements RowReader {
    private static final String YEAR = "Year of order";
    private static final String UNCERTAIN = "after Year of order";
    private static final String DELIVERIES = "Year(s) of delivery";
    private static final String ORGANISATION = "**";
    private static final String GROUP = "*";

    /** Names of one state here that others bear as well, since the register names the others otherwise: COW codes. */
    private static final Map<String, String> ONE_STATE = Map.of("Viet Nam", "816", "Congo", "484");

    private static final String GERMANY = "Germany";
    private static final String FEDERAL_REPUBLIC = "260";
    private static final int FOUNDED = 1949;
    private static final int UNITED = 1990;

    private final FieldMap fields;

    OrderReader(FieldMap fields) {
        this.fields = fields;
    }

    @Override
    public RowOutcome read(Row row) {
        HistoricalDate ordered = orderDate(row);
        String key = row.contentKey(fields.columns());
        List<Attribute> attributes = new ArrayList<>(fields.attributes(row));
        attributes.add(Attribute.stated("instrument", "arms_order", "every row", "definition of the dataset"));
        attributes.add(
                Attribute.stated(CoreField.START, ordered.edtf(), row.raw(YEAR, UNCERTAIN), YEAR + "|" + UNCERTAIN));
        attributes.addAll(deliveries(row));
        return new RowOutcome.Used(List.of(new Attestation(
                Sipri.ID,
                "orders",
                key,
                key,
                ActivityType.AGREEMENT,
                Optional.empty(),
                Status.HELD,
                false,
                Optional.empty(),
                Span.on(ordered),
                Optional.empty(),
                row.locator(),
                List.of(participation(row, "Supplier", Role.PROVIDER), participation(row, "Recipient", Role.RECIPIENT)),
                attributes,
                List.of())));
    }

    private static HistoricalDate orderDate(Row row) {
        int year = row.integer(YEAR, Sipri.FIRST_YEAR, Sipri.LAST_YEAR);
        String mark = row.text(UNCERTAIN);
        if (!mark.isEmpty() && !mark.equals("?")) {
            throw new CellException(UNCERTAIN, mark, "a question mark or a blank");
        }
        return HistoricalDate.parse(year + mark);
    }

    private static Participation participation(Row row, String column, Role role) {
        String printed = row.requiredText(column);
        return new Participation(
                actor(printed, row.integer(YEAR, Sipri.FIRST_YEAR, Sipri.LAST_YEAR)),
                role,
                Span.NOT_STATED,
                printed,
                column);
    }

    /** A group is named with the state it fights in: the words after the name keep it from being taken for that state. */
    private static ActorReference actor(String printed, int year) {
        if (printed.endsWith(ORGANISATION)) {
            return ActorReference.ofName(printed.substring(0, printed.length() - ORGANISATION.length()));
        }
        if (printed.endsWith(GROUP)) {
            return ActorReference.ofName(printed.substring(0, printed.length() - GROUP.length()) + ", armed group");
        }
        boolean federal = printed.equals(GERMANY) && FOUNDED <= year && year < UNITED;
        String code = federal ? FEDERAL_REPUBLIC : ONE_STATE.get(printed);
        return code == null ? ActorReference.ofName(printed) : ActorReference.ofCode(CodeSystem.COW, code, printed);
    }

    private static List<Attribute> deliveries(Row row) {
        String cell = row.text(DELIVERIES);
        List<Attribute> attributes = new ArrayList<>();
        for (String part : cell.split(";", -1)) {
            String year = part.strip();
            if (!year.isEmpty()) {
                if (!year.matches("(19|20)[0-9]{2}")) {
                    throw new CellException(DELIVERIES, cell, "years separated by semicolons, such as 1979; 1980");
                }
                attributes.add(new Attribute(
                        Attribute.ACTIVITY,
                        "delivery_year",
                        attributes.size(),
                        AttributeState.STATED,
                        Optional.of(year),
                        cell,
                        DELIVERIES));
            }
        }
        if (attributes.isEmpty()) {
            attributes.add(Attribute.statedIfPresent("delivery_year", Optional.empty(), cell, DELIVERIES));
        }
        return attributes;
    }
}
