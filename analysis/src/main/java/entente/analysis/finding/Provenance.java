package entente.analysis.finding;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a finding was computed from, enough to compute it again.
 *
 * @param record fingerprint of the generation of the record
 * @param program version of Entente
 * @param codebook version of the codebook
 * @param files the files the sources it draws on were read from
 * @param unit what a row is
 * @param rowsUsed rows it rests on
 * @param notUsed rows left out, by reason
 */
public record Provenance(
        String record,
        String program,
        String codebook,
        List<File> files,
        String unit,
        long rowsUsed,
        List<NotUsed> notUsed) {
    public Provenance {
        requireNonNull(record, "record is null");
        requireNonNull(program, "program is null");
        requireNonNull(codebook, "codebook is null");
        files = List.copyOf(files);
        requireNonNull(unit, "unit is null");
        notUsed = List.copyOf(notUsed);
    }

    /** A file of a source, with the hash of its bytes, and how many of its rows attest something. */
    public record File(String dataset, String layout, String name, String sha256, long rowsIn, long rowsUsed) {}
}
