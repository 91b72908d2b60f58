package entente.atlas.page;

import static java.util.Objects.requireNonNull;

import entente.core.actor.ActorDirectory;
import entente.core.codebook.Codebook;
import entente.core.record.DatasetDescriptor;
import entente.core.record.Work;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the pages know beside the record.
 *
 * @param datasets every dataset Entente can read, loaded or not
 * @param actors names, codes and spans of actors
 * @param works what datasets name as the works behind their rows, by id
 * @param codebook what types and attributes mean
 * @param programVersion the version of Entente
 * @param storeKey tells the store apart from every other, without saying where it is
 */
public record Library(
        List<DatasetDescriptor> datasets,
        ActorDirectory actors,
        Map<String, Work> works,
        Codebook codebook,
        String programVersion,
        String storeKey) {
    public Library {
        datasets = List.copyOf(datasets);
        requireNonNull(actors, "actors is null");
        works = Map.copyOf(works);
        requireNonNull(codebook, "codebook is null");
        requireNonNull(programVersion, "programVersion is null");
        requireNonNull(storeKey, "storeKey is null");
    }

    Optional<DatasetDescriptor> dataset(String id) {
        return datasets.stream().filter(dataset -> dataset.id().equals(id)).findFirst();
    }

    String datasetTitle(String id) {
        return dataset(id).map(DatasetDescriptor::title).orElse(id);
    }
}
