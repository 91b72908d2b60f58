package entente.sources.catalogue;

import entente.core.codebook.ActivityType;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.core.record.AttributeState;
import entente.core.record.CoreField;
import entente.core.record.Relation;
import entente.core.record.RelationKind;
import entente.core.record.RowOutcome;
import entente.core.record.Status;
import entente.core.time.EdtfException;
import entente.core.time.HistoricalDate;
import entente.sources.AttributeNames;
import entente.sources.CellException;
import entente.sources.EntryCells;
import entente.sources.Row;
import entente.sources.RowReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A row of {@code activities.csv}: one act of defence diplomacy, out of the works it names. */
final class ActivityReader implements RowReader {
    /** Columns only the catalogue has, kept as they are for the reader of the page. */
    private static final List<String> NOTES = List.of(
            "precursor_reason", "end_note", "place_country", "contested", "first_reader", "checked", "second_reader");

    /** What a phase of an agreement may be called; the word stands before its date. */
    private static final List<String> PHASES =
            List.of("signed", "ratified", "in force", "amended", "renewed", "suspended", "denounced", "ended");

    @Override
    public RowOutcome read(Row row) {
        String id = row.requiredText("id");
        ActivityType type = EntryCells.constant(ActivityType.class, row, "type");
        return new RowOutcome.Used(List.of(new Attestation(
                Catalogue.ID,
                "activities",
                id,
                id,
                type,
                Optional.empty(),
                EntryCells.constant(Status.class, row, "status"),
                EntryCells.yesOrNo(row, "precursor"),
                Optional.of(row.requiredText("title")),
                EntryCells.span(row, "start", "end", Catalogue.CLOSED),
                row.optionalText("place"),
                "entry " + id,
                EntryCells.participations(row, "participants"),
                attributes(row, type),
                relations(row))));
    }

    private static List<Attribute> attributes(Row row, ActivityType type) {
        if (EntryCells.list(row, "works").isEmpty()) {
            throw new CellException("works", "", "at least one work");
        }
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(EntryCells.cell(row, CoreField.TYPE, "type"));
        attributes.add(EntryCells.cell(row, CoreField.TITLE, "title"));
        attributes.add(EntryCells.cell(row, CoreField.START, "start"));
        attributes.add(EntryCells.cell(row, CoreField.END, "end"));
        attributes.add(EntryCells.cell(row, CoreField.PLACE, "place"));
        attributes.add(EntryCells.cell(row, CoreField.SUMMARY, "summary"));
        attributes.add(EntryCells.cell(row, "series", "series"));
        attributes.add(number(row, "latitude", 90));
        attributes.add(number(row, "longitude", 180));
        attributes.addAll(EntryCells.ofSource(row, NOTES));
        attributes.addAll(listed(row, "works"));
        attributes.addAll(phases(row));
        attributes.addAll(EntryCells.attributes(row, "attributes", type));
        return attributes;
    }

    private static Attribute number(Row row, String column, int most) {
        row.optionalText(column).ifPresent(text -> {
            if (!text.matches("-?\\d{1,3}(\\.\\d{1,5})?") || Math.abs(Double.parseDouble(text)) > most) {
                throw new CellException(column, text, "degrees from -%d to %d".formatted(most, most));
            }
        });
        return EntryCells.cell(row, column, column);
    }

    private static List<Attribute> listed(Row row, String column) {
        List<Attribute> attributes = new ArrayList<>();
        for (String part : EntryCells.list(row, column)) {
            attributes.add(ofSource(column, attributes.size(), part));
        }
        return attributes;
    }

    private static List<Attribute> phases(Row row) {
        List<Attribute> attributes = new ArrayList<>();
        for (String part : EntryCells.list(row, "phases")) {
            String date = PHASES.stream()
                    .filter(phase -> part.startsWith(phase + " "))
                    .map(phase -> part.substring(phase.length() + 1))
                    .findFirst()
                    .orElseThrow(() ->
                            new CellException("phases", part, "one of " + String.join(", ", PHASES) + ", and a date"));
            try {
                HistoricalDate.parse(date);
            } catch (EdtfException e) {
                throw new CellException("phases", part, "a phase and an EDTF date: " + e.getMessage());
            }
            attributes.add(ofSource("phases", attributes.size(), part));
        }
        return attributes;
    }

    private static Attribute ofSource(String column, int ordinal, String part) {
        return new Attribute(
                Attribute.ACTIVITY,
                AttributeNames.ofSource(column),
                ordinal,
                AttributeState.STATED,
                Optional.of(part),
                part,
                column);
    }

    private static List<Relation> relations(Row row) {
        List<Relation> relations = new ArrayList<>();
        for (String part : EntryCells.list(row, "relations")) {
            int colon = part.indexOf(" : ");
            RelationKind kind = Arrays.stream(RelationKind.values())
                    .filter(known ->
                            colon > 0 && known.name().toLowerCase(Locale.ROOT).equals(part.substring(0, colon)))
                    .findFirst()
                    .orElseThrow(() -> new CellException("relations", part, "'renews : id' or another relation"));
            relations.add(new Relation(kind, part.substring(colon + 3).strip(), part, "relations"));
        }
        return relations;
    }
}
