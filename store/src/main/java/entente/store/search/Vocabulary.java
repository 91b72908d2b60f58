package entente.store.search;

import static java.util.Objects.requireNonNull;

import entente.core.actor.ActorDirectory;
import entente.core.codebook.Codebook;
import entente.core.record.DatasetDescriptor;
import java.util.List;

/**
 * What people search for and the record does not say: every name an actor bore, what codes are called, and datasets that
 * may or may not be loaded.
 *
 * @param actors names and codes of actors
 * @param codebook what types, attributes and coded values are called
 * @param datasets every dataset Entente can read
 */
public record Vocabulary(ActorDirectory actors, Codebook codebook, List<DatasetDescriptor> datasets) {
    public Vocabulary {
        requireNonNull(actors, "actors is null");
        requireNonNull(codebook, "codebook is null");
        datasets = List.copyOf(datasets);
    }
}
