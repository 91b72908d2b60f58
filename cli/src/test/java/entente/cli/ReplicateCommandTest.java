package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class ReplicateCommandTest {
    private static final String HEADER = "\"year\",\"n\",\"m\",\"meandeg\",\"tri\",\"trans\",\"maxbet\"\n";

    @TempDir
    private Path folder;

    private Path study;

    /** Two ties without a common state in 1900; a triangle with a tail in 1901. Statistics counted by hand. */
    @BeforeEach
    void writeAStudyOfNetworks() throws IOException {
        study = Files.createDirectories(folder.resolve("below").resolve("networks"));
        write("edges.csv", "ccode1,ccode2,year\n1,2,1901\n2,3,1901\n1,3,1901\n3,4,1901\n1,2,1900\n3,4,1900\n");
        write("nodes.csv", "ccode,year\n1,1900\n2,1900\n3,1900\n4,1900\n1,1901\n2,1901\n3,1901\n4,1901\n");
        // of the five pairs of ties that share a state three lie in the triangle
        write("igraph_1.3.5_reference.csv", HEADER + "1900,4,2,1,0,NA,0\n1901,4,4,2,1,0.6,2\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(study.resolve(name), text, StandardCharsets.UTF_8);
    }

    private Console.Answer run(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "replicate",
                folder.toString(),
                "--store",
                folder.resolve("store").toString()));
        arguments.addAll(List.of(more));
        return Console.runAsTyped(arguments.toArray(String[]::new));
    }

    private static JsonNode study(JsonNode answer, String id) {
        for (JsonNode each : answer.get("studies")) {
            if (each.get("id").asString().equals(id)) {
                return each;
            }
        }
        throw new AssertionError("no study " + id);
    }

    @Test
    void theStudyWhoseFilesAreThereIsReplicatedAndTheOthersSayWhatTheyNeed() {
        Console.Answer answer = run("--json");

        assertThat(answer.exitCode()).isEqualTo(ExitCode.DONE);
        JsonNode networks = study(answer.json(), "atop-networks");
        assertThat(networks.get("folder").asString()).endsWith("networks");
        assertThat(networks.get("numbers").findValuesAsString("verdict"))
                .hasSize(10)
                .containsOnly("agrees");
        assertThat(networks.get("numbers").get(2).get("what").asString())
                .isEqualTo("years in which the triangles agree");
        assertThat(networks.get("numbers").get(2).get("ours").asInt()).isEqualTo(2);
        assertThat(study(answer.json(), "dangerous-dyads").get("folder").isNull())
                .isTrue();
        assertThat(run().out())
                .contains(
                        "Not replicated: no folder holds dangerous_dyads.csv.gz",
                        "Not replicated: the store's record lacks jme");
    }

    @Test
    void withoutAFolderTheCountsThatNeedNoFilesAreCompared() {
        Console.Answer answer = Console.runAsTyped(
                "replicate", "--store", folder.resolve("store").toString(), "--json");

        assertThat(answer.exitCode()).isEqualTo(ExitCode.DONE);
        JsonNode panel = study(answer.json(), "full-panel");
        assertThat(panel.get("numbers").get(0).get("ours").asInt()).isEqualTo(1_912_290);
        assertThat(panel.get("numbers").get(1).get("ours").asInt()).isEqualTo(956_145);
        assertThat(study(answer.json(), "alliance-ties").get("missing").asString())
                .startsWith("name the folder that holds edges.csv");
    }

    /**
     * Of the rows of the fixture that can be read three were coded first, of 1979, 1983 and 1991; two were added later, of 2005
     * and 2007. The years 1973 to 2003 have 11,322 days.
     */
    @Test
    void countsInPrintAreHeldAgainstTheRecord() throws IOException {
        String store = folder.resolve("store").toString();
        assertThat(Console.runAsTyped(
                                "add",
                                "--store",
                                store,
                                Fixtures.files().stream()
                                        .filter(file -> file.endsWith("jme_v3.csv"))
                                        .findFirst()
                                        .orElseThrow()
                                        .toString())
                        .exitCode())
                .isEqualTo(ExitCode.DONE);

        Console.Answer answer = run("--only", "exercise-counts", "--json");

        assertThat(answer.exitCode()).isEqualTo(ExitCode.DONE);
        JsonNode numbers = study(answer.json(), "exercise-counts").get("numbers");
        assertThat(numbers.findValuesAsString("verdict")).containsOnly("explained");
        assertThat(numbers.findValues("ours"))
                .extracting(each -> Math.round(each.asDouble()))
                .containsExactly(3L, 5L, 3774L);
    }

    @Test
    void aNumberThatIsNotReproducedEndsWithOne() throws IOException {
        write("igraph_1.3.5_reference.csv", HEADER + "1900,4,2,1,1,NA,0\n1901,4,4,2,1,0.6,2\n");

        Console.Answer answer = run("--only", "atop-networks");

        assertThat(answer.exitCode()).isEqualTo(ExitCode.NO);
        assertThat(answer.out()).contains("years in which the triangles agree", "differs", "1 differ");
    }

    @Test
    void whatCannotBeReadOrIsUnknownIsSaid() throws IOException {
        assertThat(run("--only", "nothing").err()).contains("There is no study 'nothing'", "alliance-ties");
        assertThat(new Console(folder.resolve("store"))
                        .run("replicate", study.resolve("edges.csv").toString())
                        .err())
                .contains("is no folder");
        write("igraph_1.3.5_reference.csv", "year,n\n1900,4\n");
        Console.Answer answer = run("--only", "atop-networks");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.NOT_UNDERSTOOD);
        assertThat(answer.err()).contains("igraph_1.3.5_reference.csv has no column m");
    }

    @Tag("real-data")
    @EnabledIfEnvironmentVariable(named = "ENTENTE_SHARED", matches = ".+")
    @Test
    void everyNumberOfTheReferenceFilesIsReproduced() {
        Console.Answer answer = Console.runAsTyped(
                "replicate",
                Path.of(System.getenv("ENTENTE_SHARED"), "replication").toString(),
                "--store",
                folder.resolve("store").toString(),
                "--json");

        assertThat(answer.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(study(answer.json(), "dangerous-dyads").get("numbers").size())
                .isEqualTo(29);
        assertThat(study(answer.json(), "atop-networks").get("numbers").size()).isEqualTo(10);
        assertThat(study(answer.json(), "alliance-ties").get("numbers").size()).isEqualTo(12);
        assertThat(study(answer.json(), "full-panel").get("numbers").size()).isEqualTo(2);
    }
}
