package entente.sources.strategicpartnerships;

import entente.core.actor.CodeSystem;
import entente.core.codebook.ActivityType;
import entente.core.record.ActorReference;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.core.record.AttributeState;
import entente.core.record.CoreField;
import entente.core.record.Participation;
import entente.core.record.Relation;
import entente.core.record.RelationKind;
import entente.core.record.Role;
import entente.core.record.RowOutcome;
import entente.core.record.Span;
import entente.core.record.Status;
import entente.core.time.HistoricalDate;
import entente.sources.AttributeNames;
import entente.sources.CellException;
import entente.sources.EntryCells;
import entente.sources.FieldMap;
import entente.sources.Row;
import entente.sources.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A row of {@code strategic-partnerships.csv}: one declaration. Its end is not stated unless a work tells it: nobody
 * announces that a partnership has lapsed. An upgrade renews the partnership before it and is never merged with it.
 */
final class PartnershipReader implements RowReader {
    private static final List<String> NOTES = List.of("note", "checked", "second_reader");
    private static final HistoricalDate CLOSED = HistoricalDate.ofDay(2025, 12, 31);

    private final FieldMap fields;

    PartnershipReader(FieldMap fields) {
        this.fields = fields;
    }

    @Override
    public RowOutcome read(Row row) {
        String id = row.requiredText("id");
        if (EntryCells.list(row, "works").isEmpty()) {
            throw new CellException("works", "", "at least one work");
        }
        return new RowOutcome.Used(List.of(new Attestation(
                StrategicPartnerships.ID,
                "partnerships",
                id,
                id,
                ActivityType.AGREEMENT,
                Optional.empty(),
                Status.HELD,
                false,
                Optional.of(title(row)),
                EntryCells.span(row, "declared", "ended", CLOSED),
                Optional.empty(),
                "entry " + id,
                List.of(party(row, "party_a"), party(row, "party_b")),
                attributes(row),
                relations(row))));
    }

    private static String title(Row row) {
        return "%s–%s %s".formatted(row.text("party_a"), row.text("party_b"), row.requiredText("level"));
    }

    private static String level(Row row) {
        String label = row.requiredText("level").toLowerCase(Locale.ROOT);
        if (label.contains("all-weather")) {
            return "all_weather";
        }
        if (label.contains("allied") || label.contains("alliance")) {
            return "allied_relations";
        }
        return label.contains("comprehensive") ? "comprehensive_strategic" : "strategic";
    }

    private static Participation party(Row row, String column) {
        String name = row.requiredText(column);
        String codeColumn = column + "_iso3";
        String code = row.text(codeColumn);
        if (!code.isEmpty() && !code.matches("[A-Z]{3}")) {
            throw new CellException(codeColumn, code, "three capital letters of ISO 3166, or a blank");
        }
        return new Participation(
                code.isEmpty() ? ActorReference.ofName(name) : ActorReference.ofCode(CodeSystem.ISO3, code, name),
                Role.SIGNATORY,
                Span.NOT_STATED,
                row.raw(column, codeColumn),
                column + "|" + codeColumn);
    }

    private List<Attribute> attributes(Row row) {
        List<Attribute> attributes = new ArrayList<>(fields.attributes(row));
        attributes.add(
                Attribute.stated("instrument", "strategic_partnership", "every row", "definition of the dataset"));
        attributes.add(Attribute.stated("partnership_level", level(row), row.text("level"), "level"));
        attributes.add(Attribute.stated(
                CoreField.TITLE, title(row), row.raw("party_a", "party_b", "level"), "party_a|party_b|level"));
        attributes.add(EntryCells.cell(row, CoreField.START, "declared"));
        attributes.add(EntryCells.cell(row, CoreField.END, "ended"));
        attributes.addAll(EntryCells.ofSource(row, NOTES));
        attributes.addAll(listed(row, "sectors"));
        attributes.addAll(listed(row, "works"));
        return attributes;
    }

    private static List<Attribute> listed(Row row, String column) {
        List<Attribute> attributes = new ArrayList<>();
        for (String part : EntryCells.list(row, column)) {
            String name = AttributeNames.of(ActivityType.AGREEMENT, column, part);
            int ordinal = Math.toIntExact(attributes.stream()
                    .filter(earlier -> earlier.name().equals(name))
                    .count());
            attributes.add(new Attribute(
                    Attribute.ACTIVITY, name, ordinal, AttributeState.STATED, Optional.of(part), part, column));
        }
        return attributes;
    }

    private static List<Relation> relations(Row row) {
        return row.optionalText("upgrades")
                .map(id -> List.of(new Relation(RelationKind.RENEWS, id, id, "upgrades")))
                .orElse(List.of());
    }
}
