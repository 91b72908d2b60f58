package entente.store;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Which activities are asked for; an empty part asks for all.
 *
 * @param type an activity type's code
 * @param actor an actor's id
 * @param otherActor a second actor that must have taken part as well
 * @param dataset a dataset's id
 * @param fromDay only activities that may have held on or after this epoch day
 * @param toDay only activities that may have held on or before this epoch day
 * @param text words and phrases as full-text search understands them
 */
public record ActivityFilter(
        Optional<String> type,
        Optional<String> actor,
        Optional<String> otherActor,
        Optional<String> dataset,
        Optional<Long> fromDay,
        Optional<Long> toDay,
        Optional<String> text) {
    /** Every activity. */
    public static final ActivityFilter ALL = new ActivityFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public ActivityFilter {
        requireNonNull(type, "type is null");
        requireNonNull(actor, "actor is null");
        requireNonNull(otherActor, "otherActor is null");
        requireNonNull(dataset, "dataset is null");
        requireNonNull(fromDay, "fromDay is null");
        requireNonNull(toDay, "toDay is null");
        requireNonNull(text, "text is null");
    }
}
