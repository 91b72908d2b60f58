package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

final class CommandsTest {
    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void makeConsole() {
        console = new Console(folder.resolve("store"));
    }

    @Test
    void aStoreThatDoesNotExistIsMadeAndHoldsTheCatalogue() {
        JsonNode status = console.run("status", "--json").json();

        assertThat(status.get("sources"))
                .extracting(source -> source.get("dataset").asString())
                .containsExactly("attache-postings", "catalogue", "khalid-ahmed-2024", "strategic-partnerships");
        // the founding paper and the catalogue tell of some acts both
        assertThat(status.get("activities").asLong())
                .isLessThan(status.get("attestations").asLong());
        assertThat(status.get("conflicts").asLong()).isPositive();
        assertThat(status.propertyNames())
                .contains(
                        "sources",
                        "attestations",
                        "activities",
                        "byType",
                        "conflicts",
                        "unresolvedNames",
                        "earliest",
                        "latest");
    }

    @Test
    void contextIsShownApartAndIsNoActivity() {
        JsonNode before = console.run("status", "--json").json();
        JsonNode added = console.run("add", Fixtures.CAPABILITIES.toString(), "--json")
                .json()
                .get("files")
                .get(0);
        JsonNode status = console.run("status", "--json").json();

        assertThat(added.get("rowsUsed").asLong()).isEqualTo(6);
        assertThat(added.get("added").asLong()).isEqualTo(6);
        assertThat(status.get("context").asLong()).isEqualTo(6);
        assertThat(status.get("contextValues").asLong()).isEqualTo(42);
        assertThat(status.get("activities")).isEqualTo(before.get("activities"));
        assertThat(status.get("attestations")).isEqualTo(before.get("attestations"));
        assertThat(console.run("status").out())
                .containsPattern("Context +rows +used +rejected +out of scope\\Rcow-nmc, state-years +6 +6 +0 +0")
                .contains("6 facts of context with 42 values, which are no activities");
        assertThat(console.run("verify").exitCode()).isZero();
        assertThat(export("context_values", "csv"))
                .contains("cow-nmc.state-years:2-1816,cow-nmc,cinc,stated,0.0411,0.0411,0.0411,cinc");
    }

    @Test
    void sourcesTellsWhatTheVariablesOfContextMean() {
        JsonNode context = null;
        for (JsonNode source : console.run("sources", "--json").json().get("sources")) {
            if (source.get("dataset").get("id").asString().equals("cow-nmc")) {
                context = source.get("dataset").get("context");
            }
        }

        assertThat(context).isNotNull();
        assertThat(context.get("variables")).hasSize(7);
        JsonNode index = context.get("variables").get(6);
        assertThat(index.get("name").asString()).isEqualTo("cinc");
        assertThat(index.get("column").asString()).isEqualTo("cinc");
        assertThat(index.get("unit").asString()).isEqualTo("share");
        assertThat(index.get("least").asDouble()).isZero();
        assertThat(index.get("most").asDouble()).isEqualTo(1);
        assertThat(index.get("missing").asString()).isEqualTo("-9=unknown; blank=unknown");
    }

    @Test
    void addTellsWhatBecameOfEveryRow() {
        Console.Answer answer =
                console.run("add", Fixtures.ATOP_ALLIANCES.toString(), Fixtures.ATOP_MEMBERS.toString(), "--json");

        assertThat(answer.exitCode()).isZero();
        JsonNode alliances = answer.json().get("files").get(0);
        assertThat(alliances.get("dataset").asString()).isEqualTo("atop");
        assertThat(alliances.get("rowsIn").asLong()).isEqualTo(6);
        assertThat(alliances.get("rowsUsed").asLong()).isEqualTo(6);
        assertThat(alliances.get("added").asLong()).isEqualTo(6);
        JsonNode members = answer.json().get("files").get(1);
        assertThat(members.get("rowsIn").asLong()).isEqualTo(17);
        assertThat(members.get("rowsUsed").asLong()
                        + members.get("rowsRejected").asLong()
                        + members.get("rowsOutOfScope").asLong())
                .isEqualTo(17);
    }

    @Test
    void addingAFileAgainChangesNothing() {
        console.run("add", Fixtures.COW_MEMBERS.toString());
        String before = export("activities", "csv");

        JsonNode again = console.run("add", Fixtures.COW_MEMBERS.toString(), "--json")
                .json()
                .get("files")
                .get(0);

        assertThat(again.get("added").asLong()).isZero();
        assertThat(again.get("changed").asLong()).isZero();
        assertThat(again.get("withdrawn").asLong()).isZero();
        assertThat(export("activities", "csv")).isEqualTo(before);
    }

    @Test
    void filesInAnyOrderGiveTheSameExport() {
        Console other = new Console(folder.resolve("other"));
        console.run("add", Fixtures.ATOP_ALLIANCES.toString(), Fixtures.COW_MEMBERS.toString());
        console.run("add", Fixtures.ATOP_MEMBERS.toString());
        other.run("add", Fixtures.ATOP_MEMBERS.toString());
        other.run("add", Fixtures.COW_MEMBERS.toString(), Fixtures.ATOP_ALLIANCES.toString());

        for (String table : List.of("activities", "attestations", "actors", "rejects")) {
            assertThat(export(other, "other", table, "csv")).as(table).isEqualTo(export(table, "csv"));
        }
    }

    @Test
    void aRebuildGivesTheSameBytes() throws IOException {
        console.run("add", Fixtures.ATOP_ALLIANCES.toString(), Fixtures.ATOP_MEMBERS.toString());
        Path before = exportFile("attestations", "parquet", "before");

        assertThat(console.run("rebuild").exitCode()).isZero();

        assertThat(exportFile("attestations", "parquet", "after")).hasBinaryContent(Files.readAllBytes(before));
    }

    @Test
    void verifyFindsASoundRecord() {
        console.run(
                "add",
                Fixtures.ATOP_ALLIANCES.toString(),
                Fixtures.ATOP_MEMBERS.toString(),
                Fixtures.COW_MEMBERS.toString());

        Console.Answer answer = console.run("verify", "--json");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.json().get("ok").asBoolean()).isTrue();
        assertThat(answer.json().get("violations")).isEmpty();
    }

    @Test
    void verifyFindsAChangedSegment() throws IOException {
        console.run("add", Fixtures.COW_MEMBERS.toString());
        Path table;
        try (java.util.stream.Stream<Path> files =
                Files.walk(folder.resolve("store").resolve("segments"))) {
            table = files.filter(file -> file.toString().contains("cow") && file.endsWith("attribute.parquet"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(table);
        bytes[bytes.length / 2] ^= 1;
        Files.write(table, bytes);

        Console.Answer answer = console.run("verify", "--json");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.json().get("violations").get(0).asString()).contains("attribute.parquet has been changed");
    }

    @Test
    void aDamagedFileIsRefusedAsAWholeAndTheOthersAreRead() throws IOException {
        Path damaged = folder.resolve("cut.csv");
        String text = Files.readString(Fixtures.ATOP_MEMBERS, StandardCharsets.UTF_8);
        Files.writeString(damaged, text.substring(0, text.length() - 40));

        Console.Answer answer = console.run("add", damaged.toString(), Fixtures.COW_MEMBERS.toString());

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err())
                .contains("cut.csv, row 17", "breaks off", "nothing was imported")
                .doesNotContain("\tat ");
        assertThat(export("attestations", "csv")).doesNotContain("atop").contains("cow-alliances");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "parquet"})
    void everyTableComesInEveryFormat(String format) throws IOException {
        console.run("add", Fixtures.ATOP_ALLIANCES.toString());

        for (String table : List.of("attestations", "activities", "actors", "rejects")) {
            assertThat(exportFile(table, format, table)).as(table).isRegularFile();
        }
    }

    @Test
    void anActivityIsExportedWithItsParticipantsDatesAndProvenance() {
        console.run("add", Fixtures.ATOP_ALLIANCES.toString(), Fixtures.ATOP_MEMBERS.toString());

        String line = export("attestations", "jsonl")
                .lines()
                .filter(row -> row.contains("\"atop.alliances:9001\""))
                .findFirst()
                .orElseThrow();

        assertThat(line)
                .contains(
                        "\"native_id\":\"9001\"",
                        "\"column\":\"begyr|begmo|begday\"",
                        "\"locator\":\"row 1 (line 2)\"");
    }

    @Test
    void searchFindsAnActivityAndSaysWhy() {
        console.run("add", Fixtures.ATOP_ALLIANCES.toString(), Fixtures.ATOP_MEMBERS.toString());

        Console.Answer answer = console.run("search", "alliance", "treaty", "--json", "--limit", "3");

        assertThat(answer.exitCode()).isZero();
        JsonNode activities = answer.json().get("activities");
        assertThat(activities.get("hits").size()).isEqualTo(3);
        assertThat(activities.get("total").asLong()).isGreaterThan(3);
        for (JsonNode hit : activities.get("hits")) {
            assertThat(hit.get("id").asString()).isNotBlank();
        }
        Console.Answer text = console.run("search", "atop.alliances:9001");
        assertThat(text.exitCode()).isZero();
        assertThat(text.out()).contains("Activities, 1\n", "atop.alliances:9001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zyzzyva", "\"", "* ("})
    void aSearchThatFindsNothingSaysSo(String words) {
        Console.Answer answer = console.run("search", words);

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out()).contains("Nothing in the record holds all these words");
    }

    @Test
    void theCatalogueStaysOutUntilItIsAskedForAgain() {
        console.run("add", Fixtures.COW_MEMBERS.toString(), "--no-catalogue");
        assertThat(console.run("status").out()).doesNotContain("catalogue");
        assertThat(console.run("status", "--catalogue").out()).contains("catalogue");
        assertThat(console.run("status").out()).contains("catalogue");
    }

    @ParameterizedTest
    @CsvSource({
        "Prussia, 1860-01-01, one, 255",
        "Korea, 1990, ambiguous,",
        "Atlantis, 1990, none,",
        "cow:2, 1900, one, 2",
    })
    void resolveNeverGuesses(String name, String date, String match, String cow) {
        Console.Answer answer = Console.runAsTyped("resolve", name, "--on", date, "--json");

        assertThat(answer.json().get("match").asString()).isEqualTo(match);
        assertThat(answer.json().get("cow").asString("")).isEqualTo(cow == null ? "" : cow);
        assertThat(answer.exitCode()).isEqualTo(match.equals("one") ? 0 : 1);
    }

    @Test
    void resolveExplainsADateItCannotRead() {
        Console.Answer answer = Console.runAsTyped("resolve", "Prussia", "--on", "last year");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("--on last year");
    }

    @ParameterizedTest
    @CsvSource({"text, Leeds", "bibtex, @article", "ris, TY  - JOUR", "csl, article-journal"})
    void aDatasetIsCitedInEveryStyle(String style, String part) {
        assertThat(console.run("cite", "atop", "--style", style).out()).contains(part);
    }

    @Test
    void anActivityIsCitedWithTheWorksBehindIt() {
        console.run("add", Fixtures.ATOP_ALLIANCES.toString());

        assertThat(console.run("cite", "atop.alliances:9001").out()).contains("Entente", "Leeds");
    }

    @Test
    void theCodebookIsPrintedAsTextJsonAndTurtle() {
        assertThat(Console.runAsTyped("codebook", "exercise").out()).contains("EXERCISE");
        assertThat(Console.runAsTyped("codebook", "--json").json().get("types")).hasSize(9);
        assertThat(Console.runAsTyped("codebook", "--skos").out()).contains("skos:ConceptScheme");
    }

    @Test
    void everyDatasetIsListedWithItsTermsAndWhetherItIsLoaded() {
        console.run("add", Fixtures.COW_MEMBERS.toString());

        assertThat(console.run("sources").out())
                .contains("atop", "cow-alliances", "catalogue", "Terms", "Cite", "Not loaded", "Loaded");
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheKnownOnes() {
        Console.Answer answer = Console.runAsTyped("ad");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("add");
    }

    private String export(String table, String format) {
        return export(console, "export", table, format);
    }

    private String export(Console from, String name, String table, String format) {
        Path file = folder.resolve(name + "." + table);
        assertThat(from.run("export", table, "--format", format, "--out", file.toString())
                        .exitCode())
                .isZero();
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path exportFile(String table, String format, String name) {
        Path file = folder.resolve(name + "." + format);
        assertThat(console.run("export", table, "--format", format, "--out", file.toString())
                        .exitCode())
                .isZero();
        return file;
    }
}
