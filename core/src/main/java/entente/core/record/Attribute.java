package entente.core.record;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One cell of an attestation: a field of the record or an attribute of the codebook, with where it was read.
 *
 * @param participation which participation of the attestation it describes, counted from 1; 0 for the activity itself
 * @param name a {@link CoreField}, an attribute of the activity type in the codebook, or, for what only this dataset has,
 *     a name that begins with {@link #OF_SOURCE}
 * @param ordinal position among several values of one attribute, from 0
 * @param state why there is a value, or none
 * @param value the value in the codebook's terms; present exactly if the state is {@link AttributeState#STATED}
 * @param raw the cell or cells as printed in the source, parts joined by {@code |}
 * @param field the column or columns they stand in, joined by {@code |}
 */
public record Attribute(
        int participation,
        String name,
        int ordinal,
        AttributeState state,
        Optional<String> value,
        String raw,
        String field) {
    /** The participation number that stands for the activity itself. */
    public static final int ACTIVITY = 0;

    /** Begins the names of what only one dataset has, and the codebook does not: {@code source.note}. */
    public static final String OF_SOURCE = "source.";

    public Attribute {
        requireNonNull(name, "name is null");
        requireNonNull(raw, "raw is null");
        requireNonNull(field, "field is null");
        if (participation < 0 || ordinal < 0) {
            throw new IllegalArgumentException("participation and ordinal are counted from 0");
        }
        if ((state == AttributeState.STATED) != value.isPresent()) {
            throw new IllegalArgumentException(
                    "attribute %s is %s and has %s value".formatted(name, state, value.isPresent() ? "a" : "no"));
        }
    }

    /** A stated value of the activity itself. */
    public static Attribute stated(String name, String value, String raw, String field) {
        return new Attribute(ACTIVITY, name, 0, AttributeState.STATED, Optional.of(value), raw, field);
    }

    /** A value of the activity itself, or the word that the source gives none. */
    public static Attribute statedIfPresent(String name, Optional<String> value, String raw, String field) {
        return new Attribute(
                ACTIVITY,
                name,
                0,
                value.isPresent() ? AttributeState.STATED : AttributeState.NOT_STATED,
                value,
                raw,
                field);
    }
}
