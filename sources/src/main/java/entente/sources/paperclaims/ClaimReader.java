package entente.sources.paperclaims;

import entente.core.codebook.ActivityType;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.core.record.CoreField;
import entente.core.record.RowOutcome;
import entente.core.record.Status;
import entente.core.time.HistoricalDate;
import entente.sources.EntryCells;
import entente.sources.Row;
import entente.sources.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of {@code paper-claims.csv}: one historical claim of the founding paper. */
final class ClaimReader implements RowReader {
    /** What the paper says still goes on, it says of the month it was published in. */
    private static final HistoricalDate PUBLISHED = HistoricalDate.ofMonth(2024, 5);

    /** Columns only the claims have, kept as they are for the reader of the page. */
    private static final List<String> NOTES =
            List.of("precursor_reason", "date_in_source", "cites", "note", "span_sha256");

    @Override
    public RowOutcome read(Row row) {
        String id = row.requiredText("id");
        ActivityType type = EntryCells.constant(ActivityType.class, row, "type");
        return new RowOutcome.Used(List.of(new Attestation(
                PaperClaims.ID,
                "claims",
                id,
                id,
                type,
                row.optionalText("type_in_source"),
                EntryCells.constant(Status.class, row, "status"),
                EntryCells.yesOrNo(row, "precursor"),
                Optional.of(row.requiredText("title")),
                EntryCells.span(row, "start", "end", PUBLISHED),
                row.optionalText("place"),
                locator(row),
                EntryCells.participations(row, "participants"),
                attributes(row, type),
                List.of())));
    }

    private static String locator(Row row) {
        return "section %s, paragraph %s, characters %s to %s"
                .formatted(
                        row.requiredText("section"),
                        row.requiredText("paragraph"),
                        row.requiredText("span_start"),
                        row.requiredText("span_end"));
    }

    private static List<Attribute> attributes(Row row, ActivityType type) {
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(EntryCells.cell(row, CoreField.TYPE, "type"));
        attributes.add(EntryCells.cell(row, CoreField.TITLE, "title"));
        attributes.add(EntryCells.cell(row, CoreField.START, "start"));
        attributes.add(EntryCells.cell(row, CoreField.END, "end"));
        attributes.add(EntryCells.cell(row, CoreField.PLACE, "place"));
        attributes.add(EntryCells.cell(row, CoreField.SUMMARY, "summary"));
        attributes.addAll(EntryCells.ofSource(row, NOTES));
        attributes.addAll(EntryCells.attributes(row, "attributes", type));
        return attributes;
    }
}
