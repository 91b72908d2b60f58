package entente.core.record;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A citable work, in the terms of CSL.
 *
 * @param id short key, such as {@code leeds-2002}
 * @param type CSL type: {@code article-journal}, {@code book}, {@code dataset}, {@code report} …
 * @param authors family name, then given names, one author each, as "Leeds, Brett Ashley"; an institution stands alone
 * @param issued year of publication; empty if undated
 * @param container journal, series or book it stands in
 * @param volume volume, with the issue in brackets if any
 * @param pages page range
 * @param publisher publisher or institution
 * @param doi DOI without a resolver in front
 * @param url where it is published
 */
public record Work(
        String id,
        String type,
        List<String> authors,
        String title,
        Optional<Integer> issued,
        Optional<String> container,
        Optional<String> volume,
        Optional<String> pages,
        Optional<String> publisher,
        Optional<String> doi,
        Optional<String> url) {
    public Work {
        requireNonNull(id, "id is null");
        requireNonNull(type, "type is null");
        authors = List.copyOf(authors);
        requireNonNull(title, "title is null");
    }
}
