package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A package of the catalogue and two small files of datasets that may not be passed on. {@code .ci/read-packages} reads one
 * with R and pandas.
 */
final class PackageTest {
    @TempDir
    private static Path folder;

    private static Console console;
    private static Path made;

    @BeforeAll
    static void makePackage() {
        console = new Console(folder.resolve("store"));
        console.run("add", Fixtures.ATOP_ALLIANCES.toString(), Fixtures.COW_MEMBERS.toString());
        made = folder.resolve("made");
        Console.Answer answer = console.run("export", "package", "--out", made.toString());
        assertThat(answer.exitCode()).as(answer.err()).isZero();
    }

    @Test
    void everyTableComesInThreeFormats() throws IOException {
        Set<String> tables = new HashSet<>();
        descriptor()
                .get("resources")
                .forEach(resource -> tables.add(resource.get("name").asString()));

        assertThat(tables).hasSize(20).contains("activities", "attributes", "context", "coverage", "decisions");
        for (String table : tables) {
            assertThat(made.resolve("csv").resolve(table + ".csv")).isNotEmptyFile();
            assertThat(made.resolve("parquet").resolve(table + ".parquet")).isNotEmptyFile();
            assertThat(made.resolve("stata").resolve(table + ".dta")).isNotEmptyFile();
        }
    }

    @Test
    void theTablesHoldWhatTheRecordHolds() throws IOException {
        JsonNode status = console.run("status", "--json").json();

        assertThat(rows("activities")).hasSize(status.get("activities").asInt());
        assertThat(rows("attestations")).hasSize(status.get("attestations").asInt());
    }

    @Test
    void everyFieldIsDescribedInTheOrderOfItsColumn() throws IOException {
        for (JsonNode resource : descriptor().get("resources")) {
            List<String> fields = new ArrayList<>();
            resource.get("schema").get("fields").forEach(field -> {
                fields.add(field.get("name").asString());
                assertThat(field.get("title").asString()).isNotBlank();
            });
            String header = Files.readAllLines(made.resolve(resource.get("path").asString()))
                    .get(0);

            assertThat(header).isEqualTo(String.join(",", fields));
        }
    }

    @Test
    void keysTellRowsApartAndReferencesLeadSomewhere() throws IOException {
        for (JsonNode resource : descriptor().get("resources")) {
            String table = resource.get("name").asString();
            List<NamedCsvRecord> rows = rows(table);
            assertThat(rows).as(table).hasSize(resource.get("rowCount").asInt());
            JsonNode key = resource.get("schema").path("primaryKey");
            if (!key.isMissingNode()) {
                Set<List<String>> seen = new HashSet<>();
                rows.forEach(row -> assertThat(seen.add(cells(row, key)))
                        .as("%s %s", table, row)
                        .isTrue());
            }
            for (JsonNode reference : resource.get("schema").path("foreignKeys")) {
                assertReferencesLeadSomewhere(table, rows, reference);
            }
        }
    }

    private static void assertReferencesLeadSomewhere(String table, List<NamedCsvRecord> rows, JsonNode key)
            throws IOException {
        String column = key.get("fields").get(0).asString();
        JsonNode target = key.get("reference");
        Set<String> there = new HashSet<>();
        rows(target.get("resource").asString())
                .forEach(row ->
                        there.add(row.getField(target.get("fields").get(0).asString())));
        assertThat(rows)
                .as("%s.%s", table, column)
                .allSatisfy(row -> assertThat(row.getField(column))
                        .satisfiesAnyOf(
                                cell -> assertThat(cell).isEmpty(),
                                cell -> assertThat(there).contains(cell)));
    }

    @Test
    void rowsThatMayNotBePassedOnAreMarkedEverywhere() throws IOException {
        assertThat(Files.readString(made.resolve("README.md")))
                .contains("may not be passed on, as far as is known: atop, cow-alliances");
        assertThat(Files.readString(made.resolve("datacite.xml")))
                .contains("Rows of atop", "Rows of cow-alliances")
                .doesNotContain("Rows of catalogue");
        Map<String, Boolean> mayBePassedOn = new TreeMap<>();
        descriptor()
                .get("sources")
                .forEach(source -> mayBePassedOn.put(
                        source.get("id").asString(),
                        source.get("rowsMayBePassedOn").asBoolean()));
        assertThat(mayBePassedOn)
                .containsEntry("atop", false)
                .containsEntry("cow-alliances", false)
                .containsEntry("catalogue", true)
                .hasSize(6);
        for (JsonNode resource : descriptor().get("resources")) {
            boolean ours = Set.of("actors", "actor_codes", "coverage")
                    .contains(resource.get("name").asString());
            assertThat(resource.get("licenses").toString().contains("may not be passed on: atop, cow-alliances"))
                    .as(resource.get("name").asString())
                    .isEqualTo(!ours);
        }
    }

    /** The elements and values that DataCite's schema 4.6 demands, by hand: its XSD is not shipped. */
    @Test
    void theMetadataHaveWhatDataCiteDemands() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document;
        try (InputStream stream = Files.newInputStream(made.resolve("datacite.xml"))) {
            document = factory.newDocumentBuilder().parse(stream);
        }
        Element resource = document.getDocumentElement();

        assertThat(resource.getNamespaceURI()).isEqualTo("http://datacite.org/schema/kernel-4");
        for (String name :
                List.of("identifier", "creatorName", "title", "publisher", "publicationYear", "resourceType")) {
            assertThat(resource.getElementsByTagNameNS("*", name).item(0).getTextContent())
                    .as(name)
                    .isNotBlank();
        }
        assertThat(resource.getElementsByTagNameNS("*", "publicationYear")
                        .item(0)
                        .getTextContent())
                .matches("\\d{4}");
    }

    @Test
    void theManifestNamesEveryFileWithItsHash() throws Exception {
        Map<String, String> hashes = new TreeMap<>();
        for (String line : Files.readAllLines(made.resolve("manifest-sha256.txt"))) {
            hashes.put(line.substring(66), line.substring(0, 64));
        }
        Map<String, String> found = new TreeMap<>(contents(made));
        found.remove("manifest-sha256.txt");

        assertThat(hashes).isEqualTo(found);
    }

    @Test
    void theSameRecordGivesTheSameBytes() throws IOException {
        Path other = folder.resolve("other");
        Console again = new Console(folder.resolve("another store"));
        again.run("add", Fixtures.COW_MEMBERS.toString());
        again.run("add", Fixtures.ATOP_ALLIANCES.toString());
        again.run("export", "package", "--out", other.toString());

        assertThat(contents(other)).isEqualTo(contents(made));
    }

    @Test
    void theWorksBehindEveryDatasetAreCitedOnce() throws IOException {
        String bibliography = Files.readString(made.resolve("citations.bib"));

        assertThat(bibliography).containsOnlyOnce("{leeds-2002,").containsOnlyOnce("{gibler-2009,");
        assertThat(bibliography.lines().filter(line -> line.startsWith("@"))).doesNotHaveDuplicates();
        assertThat(bibliography).startsWith("@misc{entente-record,");
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAsItIs() throws IOException {
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("mine.txt"), "mine");

        Console.Answer answer = console.run("export", "package", "--out", full.toString());

        assertThat(answer.exitCode()).isEqualTo(ExitCode.NOT_UNDERSTOOD);
        assertThat(answer.err()).contains(full.toString(), "not empty");
        assertThat(contents(full)).containsOnlyKeys("mine.txt");
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside.filter(path -> path.toString().endsWith(".part"))).isEmpty();
        }
    }

    @Test
    void anEmptyFolderIsFilled() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(console.run("export", "package", "--out", empty.toString()).exitCode())
                .isZero();
        assertThat(contents(empty)).isEqualTo(contents(made));
    }

    @Test
    void whatCannotBeExportedIsAnsweredWithWhatCan() {
        Console.Answer answer =
                console.run("export", "packages", "--out", folder.resolve("x").toString());

        assertThat(answer.exitCode()).isEqualTo(ExitCode.NOT_UNDERSTOOD);
        assertThat(answer.err()).contains("'packages'", "activities", "package");
    }

    private static JsonNode descriptor() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(made.resolve("datapackage.json")));
    }

    private static List<NamedCsvRecord> rows(String table) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(made.resolve("csv").resolve(table + ".csv"))) {
            return reader.stream().toList();
        }
    }

    private static List<String> cells(NamedCsvRecord row, JsonNode columns) {
        List<String> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(row.getField(column.asString())));
        return cells;
    }

    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                hashes.put(
                        root.relativize(file).toString(),
                        java.util.HexFormat.of().formatHex(sha256(Files.readAllBytes(file))));
            }
        }
        return hashes;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return java.security.MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
