package entente.core.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Holds the crosswalks against the published files, where the folder that ENTENTE_SHARED names has them. */
@Tag("real-data")
@EnabledIfEnvironmentVariable(named = "ENTENTE_SHARED", matches = ".+")
class CrosswalkAgainstTheDatasetsTest {
    @Test
    void everyValueOfAtopIsMapped() throws IOException {
        assertThat(unmapped("atop-5", "", "atop/atop5_0m.csv")).isEmpty();
        assertThat(unmapped("atop-5", "", "atop/atop5_0a.csv")).isEmpty();
    }

    @Test
    void everyValueOfCowAlliancesIsMapped() throws IOException {
        assertThat(unmapped("cow-alliances-4.1", "", "cow-alliances/alliance_v4.1_by_member.csv"))
                .isEmpty();
        assertThat(unmapped("cow-alliances-4.1", "", "cow-alliances/alliance_v4.1_by_dyad.csv"))
                .isEmpty();
    }

    @Test
    void everyValueOfDcadIsMapped() throws IOException {
        assertThat(unmapped("dcad-1.0", "", "dcad/DCAD-v1.0-main.csv")).isEmpty();
    }

    @Test
    void everyCameoCodeIsInTheTable() throws IOException {
        Set<String> known = new TreeSet<>();
        rows("icews-raw-sample/cameo-codes.csv", StandardCharsets.ISO_8859_1)
                .forEach(row -> known.add(row.getField("code")));
        assertThat(crosswalk("cameo-1.1b3").entries())
                .filteredOn(entry -> entry.code() != null)
                .allSatisfy(entry -> assertThat(known).contains(entry.code()));
    }

    @Test
    void everyColumnOfTheExerciseFilesThatIsMappedExists() throws IOException {
        List<String> mme =
                rows("exercises/mme_v7.csv", StandardCharsets.UTF_8).get(0).getHeader();
        assertThat(crosswalk("mme-7-jme-3").entries())
                .filteredOn(entry -> entry.code() != null && entry.code().startsWith("mme."))
                .allSatisfy(entry -> assertThat(mme).contains(entry.code().substring(4)));
    }

    /** Values that occur in a coded column and have no row; a code is coded if the crosswalk lists any value of it. */
    private static Map<String, Set<String>> unmapped(String scheme, String prefix, String file) throws IOException {
        Set<String> codes = new TreeSet<>();
        Set<String> coded = new TreeSet<>();
        for (CrosswalkEntry entry : crosswalk(scheme).entries()) {
            if (entry.code() != null) {
                codes.add(entry.code());
                if (entry.code().contains("=")) {
                    coded.add(entry.code().substring(0, entry.code().indexOf('=')));
                }
            }
        }
        // Positive numbers of these columns are years; only their special values are coded.
        coded.removeAll(Set.of("span", "renewYears"));
        Map<String, Set<String>> unmapped = new TreeMap<>();
        for (NamedCsvRecord row : rows(file, StandardCharsets.UTF_8)) {
            for (String column : row.getHeader()) {
                String value = row.getField(column);
                if (coded.contains(column) && !value.isEmpty() && !codes.contains(prefix + column + "=" + value)) {
                    unmapped.computeIfAbsent(column, name -> new TreeSet<>()).add(value);
                }
            }
        }
        return unmapped;
    }

    private static Crosswalk crosswalk(String scheme) {
        return Codebook.bundled().crosswalk(scheme).orElseThrow();
    }

    private static List<NamedCsvRecord> rows(String file, Charset charset) throws IOException {
        Path path = Path.of(System.getenv("ENTENTE_SHARED"), "data").resolve(file);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(path, charset)) {
            return reader.stream().toList();
        }
    }
}
