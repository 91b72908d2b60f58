package entente.core.record;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A person's recorded judgement. Append-only: it is undone by a later decision that supersedes it.
 *
 * @param id unique key
 * @param at when, ISO 8601 in UTC
 * @param by who, a name the person chose
 * @param kind what was decided, such as {@code use-file} or {@code leave-out-catalogue}
 * @param subject what it is about: an attestation, a dataset and layout
 * @param object the second thing it is about, if any
 * @param field the field, if it is about one
 * @param value the value chosen, if any
 * @param reason why, in the person's words
 * @param supersedes id of the decision it replaces
 */
public record Decision(
        String id,
        String at,
        String by,
        String kind,
        String subject,
        Optional<String> object,
        Optional<String> field,
        Optional<String> value,
        Optional<String> reason,
        Optional<String> supersedes) {
    public Decision {
        requireNonNull(id, "id is null");
        requireNonNull(at, "at is null");
        requireNonNull(by, "by is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(subject, "subject is null");
    }
}
