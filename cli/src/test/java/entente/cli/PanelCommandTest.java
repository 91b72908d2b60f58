package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The commands {@code panel} and {@code coverage} on what ships with Entente. */
class PanelCommandTest {
    @TempDir
    static Path folder;

    private static Console console;

    @BeforeAll
    static void openTheCatalogue() {
        console = new Console(folder.resolve("store"));
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (Stream<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(Files.readString(file, StandardCharsets.UTF_8)).stream()) {
            return rows.toList();
        }
    }

    @Test
    void theBundledRecordAloneMakesAPanelThatSaysWhatIsNotCovered() throws IOException {
        Path file = folder.resolve("panel.csv");
        Console.Answer answer =
                console.run("panel", "--unit", "dyad-year", "--from", "1990", "--to", "1990", "--out", file.toString());
        assertThat(answer.err()).isEmpty();
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).contains("not loaded is atop, 1815 to 2018", "Not in this store:");

        List<NamedCsvRecord> rows = rows(file);
        assertThat(rows).allMatch(row -> row.getField("atop_defense").isEmpty());
        // the Dáil was told on 14 June 1990 of every state with an attaché accredited to Ireland
        assertThat(rows)
                .anyMatch(row -> row.getField("ccode1").equals("2")
                        && row.getField("ccode2").equals("205")
                        && row.getField("attache_resident_sent").equals("1"));
        assertThat(rows)
                .anyMatch(row -> row.getField("ccode1").equals("205")
                        && row.getField("attache_resident_received").equals("0"));
    }

    @Test
    void theDictionaryHasARowForEachColumn() throws IOException {
        Path file = folder.resolve("described.csv");
        console.run("panel", "--unit", "state-year", "--from", "2000", "--to", "2001", "--out", file.toString());
        List<String> described = rows(folder.resolve("described.csv.columns.csv")).stream()
                .map(row -> row.getField("column"))
                .toList();
        String header = Files.readAllLines(file, StandardCharsets.UTF_8).get(0);
        assertThat(described).containsExactly(header.split(","));
    }

    @Test
    void aPanelGoesToStataToo() throws IOException {
        Path file = folder.resolve("panel.dta");
        Console.Answer answer = console.run(
                "panel",
                "--unit",
                "directed-dyad-year",
                "--system",
                "gw",
                "--from",
                "1990",
                "--to",
                "1990",
                "--out",
                file.toString(),
                "--json");
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.json().get("rows").asLong()).isPositive();
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith("<stata_dta>")
                .endsWith("</stata_dta>");
    }

    @Test
    void badInputIsAnsweredInASentence() {
        String out = folder.resolve("none.csv").toString();
        refused(2, "not 'dyad'", "--unit", "dyad", "--from", "1990", "--to", "1991", "--out", out);
        refused(
                2,
                "cow or gw",
                "--unit",
                "dyad-year",
                "--system",
                "un",
                "--from",
                "1990",
                "--to",
                "1991",
                "--out",
                out);
        refused(
                2,
                "exercise_hold",
                "--unit",
                "dyad-year",
                "--with",
                "exercise_hold",
                "--from",
                "1990",
                "--to",
                "1991",
                "--out",
                out);
        refused(1, "begins in 1816", "--unit", "dyad-year", "--from", "1500", "--to", "1600", "--out", out);
        refused(
                1,
                "not loaded: atop",
                "--unit",
                "dyad-year",
                "--with",
                "atop_defense",
                "--from",
                "1990",
                "--to",
                "1991",
                "--out",
                out);
        refused(2, ".parquet", "--unit", "dyad-year", "--from", "1990", "--to", "1991", "--out", "panel.xlsx");
        assertThat(Path.of(out)).doesNotExist();
    }

    private static void refused(int exitCode, String words, String... options) {
        String[] arguments =
                Stream.concat(Stream.of("panel"), Stream.of(options)).toArray(String[]::new);
        Console.Answer answer = console.run(arguments);
        assertThat(answer.err()).contains(words).doesNotContain("Exception");
        assertThat(answer.exitCode()).isEqualTo(exitCode);
    }

    @Test
    void coverageNamesWhatCoversAndWhatWould() {
        JsonNode told = console.run(
                        "coverage",
                        "--type",
                        "ATTACHE",
                        "--actor",
                        "Ireland",
                        "--from",
                        "1990",
                        "--to",
                        "1990",
                        "--json")
                .json();
        JsonNode stretch = told.get("coverage").get(0).get("stretches").get(0);
        assertThat(told.get("actor").asString()).isEqualTo("ireland");
        assertThat(stretch.get("claims").get(0).get("dataset").asString()).isEqualTo("attache-postings");
        assertThat(stretch.get("claims").get(0).get("coverage").get("kind").asString())
                .isEqualTo("CENSUS");

        Console.Answer words = console.run("coverage", "--type", "AGREEMENT", "--from", "1950", "--to", "1950");
        assertThat(words.out()).contains("not loaded: census, 1815 to 2018: atop", "anecdotal  1950: catalogue");
        assertThat(console.run("coverage", "--from", "1950", "--to", "1940").exitCode())
                .isEqualTo(2);
        assertThat(console.run("coverage", "--actor", "Nobody at all").err()).contains("no actor of the directory");
    }
}
