package entente.store;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A step that derives tables from the attestations, run once for every generation of the record before it is published.
 * The tables it must leave behind are those {@link RecordTables} names.
 */
public interface Derivation {
    /** Changes whenever the step derives something else from the same attestations; part of a record's fingerprint. */
    String version();

    /**
     * Derives.
     *
     * @param database holds the attestations; the step may add tables and columns, and changes no attestation
     */
    void derive(Connection database) throws SQLException;
}
