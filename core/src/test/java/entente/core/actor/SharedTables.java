package entente.core.actor;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Published lists of states, present only where {@code ENTENTE_SHARED} names their folder. */
final class SharedTables {
    private SharedTables() {}

    static List<NamedCsvRecord> read(String file) throws IOException {
        Path path = Path.of(System.getenv("ENTENTE_SHARED"), "data", "states", file);
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(path)) {
            reader.forEach(rows::add);
        }
        return rows;
    }

    static long day(String isoDate) {
        return LocalDate.parse(isoDate).toEpochDay();
    }
}
