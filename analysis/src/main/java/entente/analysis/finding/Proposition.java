package entente.analysis.finding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Something the founding paper holds in general, beyond single acts.
 *
 * @param statement the statement in our words
 * @param section where it stands
 * @param paragraph paragraph of the section
 * @param finding number of the finding that tests it; empty if none does
 * @param needs what data a test takes
 */
public record Proposition(
        String id, String statement, String section, String paragraph, Optional<Integer> finding, String needs) {
    private static final String FILE = "/entente/catalogue/paper-propositions.csv";

    public Proposition {
        requireNonNull(id, "id is null");
        requireNonNull(statement, "statement is null");
        requireNonNull(section, "section is null");
        requireNonNull(paragraph, "paragraph is null");
        requireNonNull(finding, "finding is null");
        requireNonNull(needs, "needs is null");
    }

    /** The propositions that ship with Entente, in the order of the paper. */
    public static List<Proposition> all() {
        try (InputStream stream = requireNonNull(Proposition.class.getResourceAsStream(FILE), FILE);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, UTF_8))) {
            return rows.stream()
                    .map(row -> new Proposition(
                            row.getField("id"),
                            row.getField("statement"),
                            row.getField("section"),
                            row.getField("paragraph"),
                            Optional.of(row.getField("finding"))
                                    .filter(number -> !number.isEmpty())
                                    .map(Integer::valueOf),
                            row.getField("needs")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
