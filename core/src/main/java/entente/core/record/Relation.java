package entente.core.record;

import static java.util.Objects.requireNonNull;

/**
 * What a source says of how its activity stands to another one of the same source.
 *
 * @param kind how
 * @param targetNativeId the other activity, by the key it has in the same dataset
 * @param raw the cell as printed
 * @param field the column
 */
public record Relation(RelationKind kind, String targetNativeId, String raw, String field) {
    public Relation {
        requireNonNull(kind, "kind is null");
        requireNonNull(targetNativeId, "targetNativeId is null");
        requireNonNull(raw, "raw is null");
        requireNonNull(field, "field is null");
    }
}
