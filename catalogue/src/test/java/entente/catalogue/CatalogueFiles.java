package entente.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The shipped files, read from the class path as any user of the catalogue reads them. */
final class CatalogueFiles {
    static final String CLAIMS = "paper-claims.csv";
    static final String WORKS = "works.json";
    static final String DATA_DICTIONARY = "datapackage.json";

    private CatalogueFiles() {}

    static List<NamedCsvRecord> claims() {
        return CsvReader.builder().ofNamedCsvRecord(text(CLAIMS)).stream().toList();
    }

    static JsonNode json(String name) {
        return new ObjectMapper().readTree(text(name));
    }

    static String text(String name) {
        try (InputStream stream = Objects.requireNonNull(
                CatalogueFiles.class.getResourceAsStream(name), () -> name + " is not on the class path")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    /** The parts of a field that holds several values. */
    static List<String> parts(String value) {
        return value.isEmpty() ? List.of() : List.of(value.split("; ", -1));
    }
}
