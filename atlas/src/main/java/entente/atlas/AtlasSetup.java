package entente.atlas;

import static java.util.Objects.requireNonNull;

import entente.core.actor.ActorDirectory;
import entente.core.codebook.Codebook;
import entente.core.record.DatasetDescriptor;
import entente.core.record.Work;
import entente.store.LiveRecord;
import java.util.List;
import java.util.Map;

/**
 * What an atlas is started with.
 *
 * @param record the record to show; stays open when the atlas closes, for whoever made it to close
 * @param datasets every dataset Entente can read, loaded or not
 * @param actors names, codes and spans of actors
 * @param works what datasets name as the works behind their rows, by id
 * @param codebook what types and attributes mean
 * @param programVersion the version of Entente
 * @param port the port to listen on, 0 for any that is free
 * @param portIsExplicit whether a person asked for exactly this port, so that no other will do
 */
public record AtlasSetup(
        LiveRecord record,
        List<DatasetDescriptor> datasets,
        ActorDirectory actors,
        Map<String, Work> works,
        Codebook codebook,
        String programVersion,
        int port,
        boolean portIsExplicit) {
    /** The port of an atlas nobody asked to have another. */
    public static final int DEFAULT_PORT = 8420;

    public AtlasSetup {
        requireNonNull(record, "record is null");
        datasets = List.copyOf(datasets);
        requireNonNull(actors, "actors is null");
        works = Map.copyOf(works);
        requireNonNull(codebook, "codebook is null");
        requireNonNull(programVersion, "programVersion is null");
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("%d is no port: ports are 0 to 65535".formatted(port));
        }
    }
}
