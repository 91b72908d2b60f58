package entente.linkage;

import entente.core.Sha256;
import entente.core.record.DatasetDescriptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Which datasets are one witness, because one drew on the other or both on the same evidence. */
final class Witnesses {
    private final Map<String, String> ofDataset;

    private Witnesses(Map<String, String> ofDataset) {
        this.ofDataset = ofDataset;
    }

    /** A lineage joins datasets whichever of them names it; the witness is called after the first of them. */
    static Witnesses of(Collection<DatasetDescriptor> datasets) {
        Map<String, String> witness = new TreeMap<>();
        datasets.forEach(dataset -> witness.put(dataset.id(), dataset.id()));
        for (DatasetDescriptor dataset : datasets) {
            for (String other : dataset.lineage()) {
                join(witness, dataset.id(), other);
            }
        }
        return new Witnesses(witness);
    }

    private static void join(Map<String, String> witness, String one, String other) {
        String ofOne = witness.getOrDefault(one, one);
        String ofOther = witness.getOrDefault(other, other);
        String first = ofOne.compareTo(ofOther) < 0 ? ofOne : ofOther;
        witness.put(one, ofOne);
        witness.put(other, ofOther);
        witness.replaceAll((dataset, name) -> name.equals(ofOne) || name.equals(ofOther) ? first : name);
    }

    String fingerprint() {
        return Sha256.of(ofDataset.toString());
    }

    /** Leaves the temporary table {@code witness (dataset, witness)}, with every dataset of the record in it. */
    void write(Connection database) throws SQLException {
        try (Statement sql = database.createStatement()) {
            sql.execute("create or replace temp table known_witness (dataset varchar, witness varchar)");
            try (DuckDBAppender rows =
                    database.unwrap(DuckDBConnection.class).createAppender("temp", "main", "known_witness")) {
                for (Map.Entry<String, String> entry : ofDataset.entrySet()) {
                    rows.beginRow();
                    rows.append(entry.getKey());
                    rows.append(entry.getValue());
                    rows.endRow();
                }
            }
            sql.execute("""
                    create or replace temp table witness as
                    select a.dataset, coalesce(k.witness, a.dataset) as witness
                    from (select distinct dataset from attestation) a left join known_witness k using (dataset)
                    """);
        }
    }
}
