package entente.sources;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import entente.core.record.Decision;
import entente.sources.attachepostings.AttachePostings;
import entente.sources.catalogue.Catalogue;
import entente.sources.paperclaims.PaperClaims;
import entente.sources.strategicpartnerships.StrategicPartnerships;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What comes with Entente: its own datasets, and the editors' judgements on which of their entries are one act. */
public final class Shipped {
    private static final String SAME_ACTS = "/entente/catalogue/same-acts.csv";

    private Shipped() {}

    /** The datasets, in the order they are listed to people. */
    public static List<Dataset> datasets() {
        return List.of(Catalogue.DATASET, AttachePostings.DATASET, StrategicPartnerships.DATASET, PaperClaims.DATASET);
    }

    /** Their files, out of the program itself. */
    public static List<ByteSource> files() {
        return List.of(Catalogue.file(), AttachePostings.file(), StrategicPartnerships.file(), PaperClaims.file());
    }

    /** The editors' judgements, read from {@code same-acts.csv} of the catalogue. */
    public static List<Decision> decisions() {
        try (InputStream stream = Objects.requireNonNull(Shipped.class.getResourceAsStream(SAME_ACTS), SAME_ACTS);
                Stream<NamedCsvRecord> rows = CsvReader.builder()
                        .ofNamedCsvRecord(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                        .stream()) {
            return rows.map(Shipped::decision).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Decision decision(NamedCsvRecord row) {
        return new Decision(
                row.getField("id"),
                row.getField("at"),
                row.getField("by"),
                row.getField("judgement"),
                row.getField("first"),
                Optional.of(row.getField("second")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(row.getField("reason")),
                Optional.empty());
    }
}
