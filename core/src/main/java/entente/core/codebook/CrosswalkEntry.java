package entente.core.codebook;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One line of a crosswalk. Where the relation is {@link MappingRelation#NONE}, either the scheme's code is null (the
 * scheme has nothing for our type) or the type is null (we have nothing for its code).
 *
 * @param code the other scheme's code, such as {@code milcon=2}; null if it has none
 * @param label what the other scheme calls it
 * @param relation how it stands to ours
 * @param type our type; null if we have none
 * @param attribute our attribute of that type; null where the type as a whole is meant
 * @param value our value of that attribute; null where the attribute as a whole is meant
 * @param note what to mind
 * @param source where the other scheme says so
 */
public record CrosswalkEntry(
        @Nullable String code,
        String label,
        MappingRelation relation,
        @Nullable ActivityType type,
        @Nullable String attribute,
        @Nullable String value,
        String note,
        String source) {
    public CrosswalkEntry {
        requireNonNull(label, "label is null");
        requireNonNull(relation, "relation is null");
        requireNonNull(note, "note is null");
        requireNonNull(source, "source is null");
    }
}
