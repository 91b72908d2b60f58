package entente.linkage;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import entente.core.Sha256;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that attest a part month by month, each month of it by a row: a single month without a row between two that have one
 * is taken for a gap in the evidence (decision record 0019). They stand in {@code monthly.csv} with the reason.
 */
final class MonthlySources {
    private final List<Source> sources;

    private record Source(String dataset, String layout) {}

    private MonthlySources(List<Source> sources) {
        this.sources = sources;
    }

    static MonthlySources bundled() {
        try (Stream<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(Linkage.resource("monthly.csv")).stream()) {
            return new MonthlySources(rows.map(row -> new Source(row.getField("dataset"), row.getField("layout")))
                    .toList());
        }
    }

    String fingerprint() {
        return Sha256.of(sources.toString());
    }

    /** Leaves the temporary table {@code monthly (dataset, layout)}. */
    void write(Connection database) throws SQLException {
        try (Statement sql = database.createStatement()) {
            sql.execute("create or replace temp table monthly (dataset varchar, layout varchar)");
        }
        try (PreparedStatement row = database.prepareStatement("insert into monthly values (?, ?)")) {
            for (Source source : sources) {
                row.setString(1, source.dataset());
                row.setString(2, source.layout());
                row.execute();
            }
        }
    }
}
