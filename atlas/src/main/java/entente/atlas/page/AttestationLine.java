package entente.atlas.page;

import entente.core.codebook.TypeDefinition;
import entente.store.Rows;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of an activity, with every cell it says it in.
 *
 * @param file the name the file had when it was added
 * @param locator the place in the file
 * @param nativeId the dataset's own key
 * @param decidedBy why it is taken to speak of this activity
 */
record AttestationLine(
        String id,
        String anchor,
        String dataset,
        String datasetTitle,
        String datasetAddress,
        String layout,
        String file,
        String fileSha256,
        String locator,
        String nativeId,
        String type,
        @Nullable String typeInSource,
        String status,
        boolean precursor,
        boolean machineCoded,
        @Nullable String title,
        When when,
        @Nullable String place,
        double score,
        String decidedBy,
        String revision,
        List<Named> participants,
        List<Cell> cells) {
    /** Somebody the attestation names, and whom the record takes it for. */
    record Named(
            int participation,
            String role,
            String reference,
            @Nullable String actor,
            @Nullable String actorName,
            String resolution,
            When when,
            String raw,
            String column) {}

    /** A cell. */
    record Cell(
            int participation,
            FieldLabel field,
            String state,
            @Nullable String value,
            String words,
            String raw,
            String column) {}

    static AttestationLine of(
            Rows.Attestation row,
            Rows.@Nullable Segment segment,
            Library library,
            TypeDefinition type,
            List<Rows.Participant> participants,
            List<Rows.Cell> cells) {
        return new AttestationLine(
                row.attestationId(),
                Addresses.anchor(row.attestationId()),
                row.dataset(),
                library.datasetTitle(row.dataset()),
                Addresses.source(row.dataset()),
                row.layout(),
                segment == null ? "" : segment.file(),
                segment == null ? "" : segment.sha256(),
                row.locator(),
                row.nativeId(),
                row.type(),
                row.typeInSource(),
                row.status().toLowerCase(Locale.ROOT),
                row.precursor(),
                row.machineCoded(),
                row.title(),
                When.of(row.date(), row.startDate(), row.startBound(), row.endDate(), row.endBound()),
                row.place(),
                row.score(),
                row.decidedBy(),
                row.revision(),
                participants.stream().map(AttestationLine::named).toList(),
                cells.stream().map(cell -> cell(type, cell)).toList());
    }

    private static Named named(Rows.Participant row) {
        String code = row.codeSystem() == null ? "" : row.codeSystem() + ":" + row.code();
        String name = row.name() == null ? "" : row.name();
        return new Named(
                row.participation(),
                row.role().toLowerCase(Locale.ROOT),
                (name + " " + code).strip(),
                row.actorId(),
                row.actorName(),
                row.resolution(),
                When.ofBounds(row.startDate(), row.startBound(), row.endDate(), row.endBound()),
                row.raw(),
                row.field());
    }

    private static Cell cell(TypeDefinition type, Rows.Cell row) {
        String value = row.value();
        return new Cell(
                row.participation(),
                FieldLabel.of(type, row.attribute()),
                row.state().toLowerCase(Locale.ROOT),
                value,
                value == null
                        ? row.state().toLowerCase(Locale.ROOT).replace('_', ' ')
                        : FieldLabel.words(type, row.attribute(), value),
                row.raw(),
                row.field());
    }
}
