package entente.core.codebook;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A term that the literature disputes, with the definition used here and the works it is drawn from.
 *
 * @param term the term
 * @param definition how it is used here
 * @param literature what the works say, one statement each, naming its work
 * @param references keys of the {@linkplain Codebook#references() references} it rests on
 */
public record Term(String term, String definition, List<String> literature, List<String> references) {
    public Term {
        requireNonNull(term, "term is null");
        requireNonNull(definition, "definition is null");
        literature = List.copyOf(literature);
        references = List.copyOf(references);
    }
}
