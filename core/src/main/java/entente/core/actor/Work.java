package entente.core.actor;

import static java.util.Objects.requireNonNull;

/**
 * A work the directory rests on.
 *
 * @param id its identifier in the tables
 * @param citation author, year, title
 * @param url where it is published, or empty
 * @param checked when and how the entries were compared with it
 */
public record Work(String id, String citation, String url, String checked) {
    public Work {
        requireNonNull(id, "id is null");
        requireNonNull(citation, "citation is null");
        requireNonNull(url, "url is null");
        requireNonNull(checked, "checked is null");
    }
}
