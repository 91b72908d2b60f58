package entente.store;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * What a segment holds and where it came from; {@code manifest.json} beside its tables.
 *
 * @param dataset the dataset's id
 * @param layout which of its files
 * @param file the name the file had when it was added
 * @param sha256 hash of the file, in hexadecimal
 * @param size its length in bytes
 * @param readerVersion the version of the reader that read it
 * @param rowsIn data rows in the file
 * @param rowsUsed rows that attest something, or are context
 * @param rowsRejected rows that could not be read, each listed with its reason
 * @param rowsOutOfScope rows the record does not hold, each listed with its rule
 * @param attestations how many attestations the used rows make
 * @param participations how many actors those attestations name
 * @param contexts how many facts of context the used rows make
 * @param unknownColumns columns the published file does not have
 * @param tables SHA-256 of each table's file, by its name
 */
public record SegmentManifest(
        String dataset,
        String layout,
        String file,
        String sha256,
        long size,
        int readerVersion,
        long rowsIn,
        long rowsUsed,
        long rowsRejected,
        long rowsOutOfScope,
        long attestations,
        long participations,
        long contexts,
        List<String> unknownColumns,
        Map<String, String> tables) {
    public SegmentManifest {
        requireNonNull(dataset, "dataset is null");
        requireNonNull(layout, "layout is null");
        requireNonNull(file, "file is null");
        requireNonNull(sha256, "sha256 is null");
        unknownColumns = List.copyOf(unknownColumns);
        tables = Map.copyOf(tables);
    }

    /** The name of the segment's folder. */
    public String id() {
        return id(sha256, dataset, layout, readerVersion);
    }

    /** What a later file of the same kind replaces: the dataset and the layout. */
    public String subject() {
        return dataset + "." + layout;
    }

    static String id(String sha256, String dataset, String layout, int readerVersion) {
        return "%s-%s.%s-%d".formatted(sha256.substring(0, 16), dataset, layout, readerVersion);
    }

    /** Whether rows in are rows used, rejected and out of scope together. */
    public boolean rowsAddUp() {
        return rowsIn == rowsUsed + rowsRejected + rowsOutOfScope;
    }
}
