package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report on the catalogue that ships, and nothing else. */
final class ReportCommandTest {
    private static final Pattern OUTSIDE = Pattern.compile("(?:src|href)=\"(?:https?:)?//|url\\(['\"]?https?:|@import");

    @TempDir
    private static Path folder;

    private static Console console;
    private static JsonNode findings;

    @BeforeAll
    static void write() throws IOException {
        console = new Console(folder.resolve("store"));
        Console.Answer answer =
                console.run("report", "--out", folder.resolve("report").toString());
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        findings = JsonMapper.shared()
                .readTree(Files.readString(folder.resolve("report").resolve("findings.json")));
    }

    @Test
    void everyFindingAnswersAndSaysWhatItCannot() {
        assertThat(findings).isNotEmpty();
        for (JsonNode finding : findings) {
            assertThat(finding.path("answer").asString()).endsWith(".");
            assertThat(finding.path("unsaid"))
                    .as(finding.path("title").asString())
                    .isNotEmpty();
            assertThat(finding.path("caveats")).isNotEmpty();
            assertThat(finding.path("provenance").path("record").asString()).hasSize(64);
        }
    }

    @Test
    void theOldestActIsThePactOfLagash() {
        JsonNode earliest = table(finding(1), "earliest");
        List<String> oldest = new ArrayList<>();
        for (JsonNode row : earliest.path("rows")) {
            if (row.get(0).path("value").asString().equals("AGREEMENT")) {
                oldest.add(row.get(1).path("target").path("id").asString());
            }
        }

        assertThat(oldest).containsExactly("catalogue.activities:entry-001");
    }

    @Test
    void growthIsNotReadOutOfWhatCameToHand() {
        assertThat(finding(2).path("answer").asString()).startsWith("No source that is loaded covers ten years alike");
        assertThat(finding(2).path("figures")).isEmpty();
        assertThat(table(finding(2), "unfit").path("rows")).isNotEmpty();
    }

    @Test
    void tiesAreNotReadOutOfTheCatalogue() {
        assertThat(finding(3).path("answer").asString())
                .startsWith("Nothing can be said of a shift")
                .contains("ATOP or COW", "DCAD");
        assertThat(finding(3).path("unsaid").get(0).asString()).contains("ATOP", "COW Formal Alliances", "DCAD");
        assertThat(finding(5).path("answer").asString())
                .startsWith("Nothing can be said of ties")
                .contains("DCAD", "ATOP", "MME", "none is loaded");
    }

    @Test
    void theSystematicFormSaysOfEachQuestionWhyItCannotBeTested() {
        assertThat(finding(4).path("answer").asString()).startsWith("None of 30 pairs");
        assertThat(table(finding(4), "answers").path("rows")).hasSize(37).allSatisfy(row -> {
            assertThat(row.get(2).path("value").asString()).isEqualTo("not testable");
            assertThat(row.get(7).path("value").asString()).contains(" only");
        });
        assertThat(finding(4).path("figures")).hasSize(1);
    }

    @Test
    void peaceOrWarNamesTheDatasetsThatWouldAnswer() {
        assertThat(finding(6).path("answer").asString())
                .startsWith("Whether exercises go with peace or with war cannot be said from this record")
                .contains("Multinational Military Exercises");
        assertThat(finding(6).path("figures")).isEmpty();
        assertThat(table(finding(6), "needed").path("rows")).hasSize(7);
    }

    @Test
    void everyClaimOfThePaperHasAVerdict() {
        JsonNode claims = table(finding(8), "claims").path("rows");
        List<String> rulings = new ArrayList<>();
        String firstAttaches = "";
        for (JsonNode row : claims) {
            rulings.add(row.get(5).path("value").asString());
            if (row.get(0).path("value").asString().equals("claim-051")) {
                firstAttaches = row.get(5).path("value").asString();
            }
        }

        assertThat(rulings)
                .hasSize(77)
                .allMatch(List.of("SUPPORTED", "PARTLY", "CONTRADICTED", "NOT_TESTABLE")::contains);
        // the paper has 1888 for the first American attachés, the catalogue's works 1889
        assertThat(firstAttaches).isEqualTo("CONTRADICTED");
    }

    @Test
    void nothingIsAskedOfTheNetwork() throws IOException {
        for (var file : read(folder.resolve("report")).entrySet()) {
            if (file.getKey().endsWith(".html") || file.getKey().endsWith(".css")) {
                assertThat(OUTSIDE.matcher(file.getValue()).results())
                        .as(file.getKey())
                        .isEmpty();
            }
        }
    }

    @Test
    void theSameRecordGivesTheSameBytes() throws IOException {
        console.run("report", "--out", folder.resolve("again").toString());

        assertThat(read(folder.resolve("again"))).isEqualTo(read(folder.resolve("report")));
    }

    @Test
    void onlyWhatIsAskedForIsWritten() throws IOException {
        Console.Answer answer = console.run(
                "report", "--only", "8", "--out", folder.resolve("one").toString());

        assertThat(answer.exitCode()).isZero();
        assertThat(read(folder.resolve("one")).keySet())
                .contains("finding-8.html")
                .doesNotContain("finding-1.html");
    }

    @Test
    void aFindingThatIsNotThereIsNamedWithThoseThatAre() {
        Console.Answer answer = console.run(
                "report", "--only", "12", "--out", folder.resolve("none").toString());

        assertThat(answer.exitCode()).isEqualTo(ExitCode.NOT_UNDERSTOOD);
        assertThat(answer.err()).contains("there is no finding 12").contains("1 (Earliest and unbroken)");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private static JsonNode finding(int number) {
        for (JsonNode finding : findings) {
            if (finding.path("number").asInt() == number) {
                return finding;
            }
        }
        throw new AssertionError("no finding " + number);
    }

    private static JsonNode table(JsonNode finding, String id) {
        for (JsonNode table : finding.path("tables")) {
            if (table.path("id").asString().equals(id)) {
                return table;
            }
        }
        throw new AssertionError("no table " + id);
    }

    private static TreeMap<String, String> read(Path report) throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(report)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(report.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }
}
