package entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.download.DishonestServer;
import entente.sources.Dataset;
import entente.sources.Datasets;
import entente.sources.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/**
 * The command from its words to the record, with a server on this machine; that the addresses it knows are safe; what may
 * not be downloaded. Transfers are tested beside their code.
 */
final class GetCommandTest {
    @TempDir
    private Path folder;

    /** The fixtures have 6 alliances and 17 rows of members: the lines of the files without their headers. */
    @Test
    void whatIsDownloadedAndAddedIsInTheRecord() throws IOException {
        Map<String, byte[]> files = Map.of(
                "/alliances.csv", Files.readAllBytes(Fixtures.ATOP_ALLIANCES),
                "/members.csv", Files.readAllBytes(Fixtures.ATOP_MEMBERS));
        try (DishonestServer server = that(files)) {
            Console.Answer answer = get(server, List.of("/alliances.csv", "/members.csv"), "--add", "--no-catalogue");

            assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.DONE);
            assertThat(answer.out())
                    .contains("Kept  " + downloads().resolve("alliances.csv"))
                    .contains("Kept  " + downloads().resolve("members.csv"))
                    .contains("for this test")
                    .contains("entente cite atop");
        }
        assertThat(downloads().resolve("members.csv")).hasSameBinaryContentAs(Fixtures.ATOP_MEMBERS);
        JsonNode status = new Console(store()).run("status", "--json").json();
        assertThat(status.get("activities").asInt()).isEqualTo(6);
        assertThat(status.get("attestations").asInt()).isEqualTo(6 + 17);
        assertThat(new Console(store()).run("verify").exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void withoutAddTheFilesAreKeptAndNoStoreIsMade() throws IOException {
        try (DishonestServer server = that(Map.of("/alliances.csv", Files.readAllBytes(Fixtures.ATOP_ALLIANCES)))) {
            assertThat(get(server, List.of("/alliances.csv")).exitCode()).isEqualTo(ExitCode.DONE);
        }
        assertThat(downloads().resolve("alliances.csv")).exists();
        assertThat(store()).doesNotExist();
    }

    @Test
    void whatIsNotTheDatasetIsNeitherKeptNorAdded() throws IOException {
        try (DishonestServer server = that(Map.of("/alliances.csv", "<html>Please sign in</html>".getBytes(UTF_8)))) {
            Console.Answer answer = get(server, List.of("/alliances.csv"), "--add");

            assertThat(answer.exitCode()).isEqualTo(ExitCode.UNREADABLE_FILE);
            assertThat(answer.err()).contains("/alliances.csv").doesNotContain("\tat ");
        }
        assertThat(downloads()).isEmptyDirectory();
        assertThat(store()).doesNotExist();
    }

    private Path downloads() {
        return folder.resolve("downloads");
    }

    private Path store() {
        return folder.resolve("store");
    }

    private static DishonestServer that(Map<String, byte[]> files) throws IOException {
        return DishonestServer.that((request, ordinal, stream) -> {
            byte[] bytes = files.getOrDefault(request.path(), new byte[0]);
            stream.write(DishonestServer.head("200 OK", "Content-Type: text/csv", "Content-Length: " + bytes.length));
            stream.write(bytes);
        });
    }

    /** Runs the program, in which ATOP's files are on the server. */
    private Console.Answer get(DishonestServer server, List<String> paths, String... options) {
        Dataset published = Datasets.all().stream()
                .filter(dataset -> dataset.descriptor().id().equals("atop"))
                .findFirst()
                .orElseThrow();
        List<Download> downloads = paths.stream()
                .map(path -> new Download(server.address(path).toString(), Download.Form.CSV, "Offered for this test."))
                .toList();
        Dataset atop = new Dataset(published.descriptor(), published.layouts(), published.unread(), downloads);
        CommandLine program = Main.commandLine();
        program.getCommandSpec().removeSubcommand("get");
        program.addSubcommand(new GetCommand(() -> List.of(atop)));
        List<String> arguments =
                new ArrayList<>(List.of("get", "atop", "--out", downloads().toString(), "--store", store().toString()));
        arguments.addAll(List.of(options));
        return Console.run(program, arguments.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "cow-alliances, correlatesofwar.org",
        "sipri-arms-transfers, sipri.org",
        "mme, doi.org",
        "gml-mid, dmgibler.people.ua.edu"
    })
    void whatMayNotBeDownloadedIsToBeBrought(String dataset, String publisher) {
        Console.Answer answer = Console.runAsTyped("get", dataset);

        assertThat(answer.exitCode()).isEqualTo(ExitCode.NO);
        assertThat(answer.err()).contains("is not downloaded by Entente", publisher, "entente add FILE");
    }

    @Test
    void whatShipsNeedsNoDownload() {
        assertThat(Console.runAsTyped("get", "catalogue").err()).contains("ships with Entente");
    }

    @Test
    void anUnknownDatasetIsAnsweredWithTheKnownOnes() {
        Console.Answer answer = Console.runAsTyped("get", "atops");

        assertThat(answer.exitCode()).isEqualTo(ExitCode.NOT_UNDERSTOOD);
        assertThat(answer.err()).contains("'atops'", "atop");
    }

    @Test
    void everyAddressIsProtectedAndSaysWhatAllowsIt() {
        for (Dataset dataset : Datasets.all()) {
            for (Download download : dataset.downloads()) {
                assertThat(download.address().getScheme()).isEqualTo("https");
                assertThat(download.leave()).endsWith(".");
                assertThat(download.name()).isNotBlank();
            }
        }
    }
}
