package entente.core.record;

import static java.util.Objects.requireNonNull;

import entente.core.codebook.ActivityType;
import java.util.List;
import java.util.Optional;

/**
 * What one source says about one activity, at one exact place in it. Never edited.
 *
 * @param dataset the dataset's id, such as {@code atop}
 * @param layout the file of the dataset it stands in, such as {@code alliances}
 * @param nativeId the key of the activity in the dataset, as printed there; rows with one key in one dataset speak of
 *     one activity
 * @param rowKey what tells this row from every other row of the layout, made of the dataset's own keys
 * @param type the activity type, by the codebook
 * @param typeInSource what the source itself calls it, where that differs
 * @param status what became of the activity
 * @param precursor whether it fails the definition of defence diplomacy and is kept as a forerunner
 * @param title a short name
 * @param span when the activity began and ended; {@link Span#NOT_STATED} where the row dates only a participation
 * @param place where, as the source names it
 * @param locator the place in the source: a row with its line, or section, paragraph and characters
 * @param participations who took part
 * @param attributes every other cell, and the provenance of the fields above
 * @param relations to other activities of the dataset
 */
public record Attestation(
        String dataset,
        String layout,
        String nativeId,
        String rowKey,
        ActivityType type,
        Optional<String> typeInSource,
        Status status,
        boolean precursor,
        Optional<String> title,
        Span span,
        Optional<String> place,
        String locator,
        List<Participation> participations,
        List<Attribute> attributes,
        List<Relation> relations) {
    public Attestation {
        requireNonNull(dataset, "dataset is null");
        requireNonNull(layout, "layout is null");
        requireNonNull(nativeId, "nativeId is null");
        requireNonNull(rowKey, "rowKey is null");
        requireNonNull(type, "type is null");
        requireNonNull(typeInSource, "typeInSource is null");
        requireNonNull(status, "status is null");
        requireNonNull(title, "title is null");
        requireNonNull(span, "span is null");
        requireNonNull(place, "place is null");
        requireNonNull(locator, "locator is null");
        participations = List.copyOf(participations);
        attributes = List.copyOf(attributes);
        relations = List.copyOf(relations);
    }

    /** The attestation's id, but for the ordinal a repeated row key adds: {@code atop.alliances:1005}. */
    public String idStem() {
        return dataset + "." + layout + ":" + rowKey;
    }
}
