package entente.atlas.page;

import static java.util.Objects.requireNonNull;

import entente.store.PublishedRecord;
import java.util.Map;
import java.util.Optional;

/**
 * A question to a page.
 *
 * @param library what is known beside the record
 * @param record the record of the moment
 * @param id what the address names, such as an activity's id; empty text where it names nothing
 * @param parameters the address's query
 */
public record Visit(Library library, PublishedRecord record, String id, Map<String, String> parameters) {
    public Visit {
        requireNonNull(library, "library is null");
        requireNonNull(record, "record is null");
        requireNonNull(id, "id is null");
        parameters = Map.copyOf(parameters);
    }

    /** A parameter that says something. */
    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
