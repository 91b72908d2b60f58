package entente.atlas.page;

import entente.core.codebook.TypeDefinition;
import entente.store.Rows;
import org.jspecify.annotations.Nullable;

/**
 * A field of an activity with the value it takes, or with one that lost.
 *
 * @param value the value in the codebook's terms
 * @param words the value for people
 * @param meaning what the value means, by the codebook
 * @param raw the cells it was read from, as printed
 * @param column the columns they stand in
 * @param rule how the value was chosen
 * @param otherValues how many other values attestations give
 * @param chosen for a value that lost, the one the record uses
 */
record FieldLine(
        FieldLabel field,
        String value,
        String words,
        String meaning,
        String raw,
        String column,
        String attestation,
        String anchor,
        String rule,
        int otherValues,
        @Nullable String chosen) {
    private static final int SHORT = 40;

    /** What to show as printed: nothing is gained by a long text twice. */
    String printed() {
        return raw.equals(words) && raw.length() > SHORT ? "the same" : raw;
    }

    static FieldLine of(TypeDefinition type, Rows.Field row) {
        return new FieldLine(
                FieldLabel.of(type, row.field()),
                row.value(),
                FieldLabel.words(type, row.field(), row.value()),
                FieldLabel.meaning(type, row.field(), row.value()),
                row.raw(),
                row.sourceField(),
                row.attestationId(),
                Addresses.anchor(row.attestationId()),
                row.rule(),
                row.otherValues(),
                null);
    }

    static FieldLine of(TypeDefinition type, Rows.OtherValue row) {
        return new FieldLine(
                FieldLabel.of(type, row.field()),
                row.value(),
                FieldLabel.words(type, row.field(), row.value()),
                FieldLabel.meaning(type, row.field(), row.value()),
                row.raw(),
                row.sourceField(),
                row.attestationId(),
                Addresses.anchor(row.attestationId()),
                row.rule(),
                0,
                FieldLabel.words(type, row.field(), row.chosenValue()));
    }
}
