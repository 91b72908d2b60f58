package entente.cli.download;

import static entente.cli.download.DishonestServer.head;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.core.Sha256;
import entente.sources.Dataset;
import entente.sources.Datasets;
import entente.sources.Download;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Downloads the readers' own small files from a server that does all that servers do. */
final class DatasetFilesTest {
    private static final Path FIXTURE =
            Path.of("..", "sources", "src", "test", "resources", "entente", "sources", "atop", "atop5_0a.csv");
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String ETAG = "ETag: \"one\"";

    @TempDir
    private Path folder;

    private byte[] table;

    @BeforeEach
    void readFixture() throws IOException {
        table = Files.readAllBytes(FIXTURE);
    }

    @Test
    void aTableIsKeptAsItIs() throws Exception {
        try (DishonestServer server = DishonestServer.that((request, n, stream) -> sendAll(stream, table))) {
            assertThat(get(server, "/atop.csv")).containsExactly(folder.resolve("atop.csv"));
        }
        assertThat(folder.resolve("atop.csv")).hasBinaryContent(table);
        assertOnlyLeft("atop.csv");
    }

    @Test
    void aTransferThatBreaksOffGoesOnWhereItBrokeOff() throws Exception {
        try (DishonestServer server = DishonestServer.that((request, n, stream) -> {
            if (n == 1) {
                stream.write(head("200 OK", "Content-Length: " + table.length, ETAG));
                stream.write(table, 0, 1000);
            } else {
                sendRest(request, stream, ETAG);
            }
        })) {
            get(server, "/atop.csv");

            assertThat(server.requests()).hasSize(2);
            assertThat(server.requests().get(1).headers())
                    .containsEntry("range", "bytes=1000-")
                    .containsEntry("if-range", "\"one\"");
        }
        assertThat(folder.resolve("atop.csv")).hasBinaryContent(table);
    }

    @Test
    void aLaterRunGoesOnWhereAnEarlierOneBrokeOff() throws Exception {
        try (DishonestServer server = DishonestServer.that((request, n, stream) -> {
            if (n == 1) {
                stream.write(head("200 OK", "Content-Length: " + table.length, ETAG));
                stream.write(table, 0, 1000);
            } else if (n <= 5) {
                stream.write(head("503 Service Unavailable", "Content-Length: 0"));
            } else {
                sendRest(request, stream, ETAG);
            }
        })) {
            assertThatThrownBy(() -> get(server, "/atop.csv"))
                    .isInstanceOf(DownloadException.class)
                    .hasMessageContaining("broke off")
                    .hasMessageContaining("1,000 bytes")
                    .hasMessageContaining("goes on from there");
            assertThat(folder.resolve(".atop.csv.part")).hasSize(1000);

            get(server, "/atop.csv");
            assertThat(server.requests().get(5).from()).isEqualTo(1000);
        }
        assertThat(folder.resolve("atop.csv")).hasBinaryContent(table);
        assertOnlyLeft("atop.csv");
    }

    /** The first half is of one version, the server now has another; some servers heed If-Range, others do not. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileThatChangesMidwayBeginsAnew(boolean heedsIfRange) throws Exception {
        byte[] old = new byte[table.length];
        Arrays.fill(old, (byte) 'x');
        try (DishonestServer server = DishonestServer.that((request, n, stream) -> {
            if (n == 1) {
                stream.write(head("200 OK", "Content-Length: " + old.length, ETAG));
                stream.write(old, 0, 1000);
            } else if (request.from() > 0 && !heedsIfRange) {
                sendRest(request, stream, "ETag: \"two\"");
            } else {
                stream.write(head("200 OK", "Content-Length: " + table.length, "ETag: \"two\""));
                stream.write(table);
            }
        })) {
            get(server, "/atop.csv");
        }
        assertThat(folder.resolve("atop.csv")).hasBinaryContent(table);
    }

    @Test
    void withoutAMarkOfTheVersionNothingIsResumed() throws Exception {
        try (DishonestServer server = DishonestServer.that((request, n, stream) -> {
            stream.write(head("200 OK", "Content-Length: " + table.length, "ETag: W/\"weak\""));
            stream.write(table, 0, n == 1 ? 1000 : table.length);
        })) {
            get(server, "/atop.csv");

            assertThat(server.requests().get(1).headers()).doesNotContainKey("range");
        }
        assertThat(folder.resolve("atop.csv")).hasBinaryContent(table);
    }

    @Test
    void aServerThatAnnouncesMoreThanItHasIsGivenUp() throws Exception {
        try (DishonestServer server = DishonestServer.that((request, n, stream) -> {
            stream.write(head("200 OK", "Content-Length: " + (table.length + 500)));
            stream.write(table);
        })) {
            assertThatThrownBy(() -> get(server, "/atop.csv"))
                    .isInstanceOf(DownloadException.class)
                    .hasMessageContaining("broke off 5 times");
        }
        assertThat(folder.resolve("atop.csv")).doesNotExist();
    }

    @Test
    void aTableCutByAServerThatAnnouncesLessIsNotKept() throws Exception {
        try (DishonestServer server = DishonestServer.that((request, n, stream) -> {
            stream.write(head("200 OK", "Content-Length: " + (table.length - 40)));
            stream.write(table);
        })) {
            assertThatThrownBy(() -> get(server, "/atop.csv")).hasMessageContaining("breaks off");
        }
        assertOnlyLeft();
    }

    @ParameterizedTest
    @CsvSource({
        "/atop.csv, text/html; charset=utf-8",
        "/atop.csv, text/csv",
        "/atop.zip, text/html",
        "/atop.zip, application/zip"
    })
    void aWebPageIsNotKeptWhateverItCallsItself(String path, String type) throws Exception {
        byte[] page = "<!DOCTYPE html><html><title>Sign in</title></html>".getBytes(UTF_8);
        try (DishonestServer server = DishonestServer.that((request, n, stream) -> {
            stream.write(head("200 OK", "Content-Length: " + page.length, "Content-Type: " + type));
            stream.write(page);
        })) {
            assertThatThrownBy(() -> get(server, path))
                    .isInstanceOf(DownloadException.class)
                    .hasMessageContainingAll(server.address(path).toString())
                    .message()
                    .containsAnyOf("web page", "no whole ZIP archive");
        }
        assertOnlyLeft();
    }

    @Test
    void redirectsAreFollowed() throws Exception {
        try (DishonestServer server = DishonestServer.that((request, n, stream) -> {
            if (request.path().equals("/atop.csv")) {
                stream.write(head("302 Found", "Location: /moved/atop-5.csv", "Content-Length: 0"));
            } else {
                sendAll(stream, table);
            }
        })) {
            get(server, "/atop.csv");
        }
        assertThat(folder.resolve("atop.csv")).hasBinaryContent(table);
    }

    @Test
    void redirectsInACircleEnd() throws Exception {
        try (DishonestServer server = DishonestServer.that(
                (request, n, stream) -> stream.write(head("301 Moved", "Location: /atop.csv", "Content-Length: 0")))) {
            assertThatThrownBy(() -> get(server, "/atop.csv")).hasMessageContaining("sent on more than 5 times");
            assertThat(server.requests()).hasSize(6);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/atop.csv",
                "ftp://example.org/atop.csv",
                "file:///etc/passwd",
                "//user@host/x"
            })
    void noRedirectLeadsToAnUnprotectedAddress(String location) throws Exception {
        try (DishonestServer server = DishonestServer.that((request, n, stream) ->
                stream.write(head("302 Found", "Location: " + location, "Content-Length: 0")))) {
            assertThatThrownBy(() -> get(server, "/atop.csv"))
                    .isInstanceOf(DownloadException.class)
                    .hasMessageContaining("was not asked");
        }
    }

    @Test
    void noServerElsewhereSendsADownloadToThisMachine() {
        URI elsewhere = URI.create("https://example.org/atop.zip");

        assertThat(SafeAddress.objection(elsewhere, URI.create("https://127.0.0.1/x")))
                .isPresent();
        assertThat(SafeAddress.objection(elsewhere, URI.create("http://localhost:8420/x")))
                .isPresent();
        assertThat(SafeAddress.objection(elsewhere, URI.create("https://files.example.org/x")))
                .isEmpty();
    }

    @Test
    void aServerThatFallsSilentIsGivenUp() throws Exception {
        try (DishonestServer server = DishonestServer.that((request, n, stream) -> {
            stream.write(head("200 OK", "Content-Length: " + table.length, ETAG));
            stream.write(table, 0, 1000);
            stream.flush();
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        })) {
            assertThatThrownBy(() -> get(server, "/atop.csv", Duration.ofMillis(200)))
                    .isInstanceOf(DownloadException.class)
                    .hasMessageContaining("broke off");
        }
    }

    @Test
    void anAddressThatIsGoneSaysSo() throws Exception {
        try (DishonestServer server = DishonestServer.that(
                (request, n, stream) -> stream.write(head("404 Not Found", "Content-Length: 0")))) {
            assertThatThrownBy(() -> get(server, "/atop.csv")).hasMessageContaining("answered 404");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void ofAnArchiveTheTablesThatAreRecognisedAreKept() throws Exception {
        byte[] archive =
                zip("ATOP/atop.csv", table, "ATOP/notes.csv", "a,b\n1,2\n".getBytes(UTF_8), "x.pdf", new byte[9]);
        try (DishonestServer server = DishonestServer.that((request, n, stream) -> sendAll(stream, archive))) {
            assertThat(get(server, "/atop.zip")).containsExactly(folder.resolve("atop.csv"));
        }
        assertThat(folder.resolve("atop.csv")).hasBinaryContent(table);
        assertOnlyLeft("atop.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../atop.csv", "a/../../atop.csv", "/tmp/entente-atop.csv", "..\\atop.csv"})
    void anArchiveThatReachesOutOfItsFolderIsRefused(String name) throws Exception {
        byte[] archive = zip("good.csv", table, name, table);
        try (DishonestServer server = DishonestServer.that((request, n, stream) -> sendAll(stream, archive))) {
            assertThatThrownBy(() -> get(server, "/atop.zip")).hasMessageContaining("outside its folder");
        }
        assertOnlyLeft();
        assertThat(folder.resolveSibling("atop.csv")).doesNotExist();
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsRefused() throws Exception {
        byte[] archive = zip("atop.csv", new byte[2_000_000]);
        assertThat(archive).hasSizeLessThan(10_000);
        try (DishonestServer server = DishonestServer.that((request, n, stream) -> sendAll(stream, archive))) {
            assertThatThrownBy(() -> get(server, "/atop.zip")).hasMessageContaining("More than 1,000,000 bytes");
        }
        assertOnlyLeft();
    }

    @Test
    void anArchiveThatWasCutIsNotKept() throws Exception {
        byte[] archive = zip("atop.csv", table);
        try (DishonestServer server = DishonestServer.that(
                (request, n, stream) -> sendAll(stream, Arrays.copyOf(archive, archive.length - 30)))) {
            assertThatThrownBy(() -> get(server, "/atop.zip")).hasMessageContaining("no whole ZIP archive");
        }
        assertOnlyLeft();
    }

    @Test
    void aFileWithAnotherHashThanIsKnownIsNotKept() throws Exception {
        try (DishonestServer server = DishonestServer.that((request, n, stream) -> sendAll(stream, table))) {
            assertThatThrownBy(() -> files(server.address("/atop.csv"), Optional.of(Sha256.of("another")), PATIENCE)
                            .get())
                    .hasMessageContaining("SHA-256");
        }
        assertOnlyLeft();
    }

    private List<Path> get(DishonestServer server, String path) throws IOException, InterruptedException {
        return get(server, path, PATIENCE);
    }

    private List<Path> get(DishonestServer server, String path, Duration patience)
            throws IOException, InterruptedException {
        return files(server.address(path), Optional.empty(), patience).get();
    }

    private DatasetFiles files(URI address, Optional<String> sha256, Duration patience) {
        Dataset atop = Datasets.all().stream()
                .filter(dataset -> dataset.descriptor().id().equals("atop"))
                .findFirst()
                .orElseThrow();
        Download.Form form = address.getPath().endsWith(".zip") ? Download.Form.ZIP : Download.Form.CSV;
        return new DatasetFiles(
                new Dataset(
                        atop.descriptor(),
                        atop.layouts(),
                        atop.unread(),
                        List.of(new Download(address, form, "For this test", sha256))),
                folder,
                new Downloader("test", patience, new Unseen()),
                new Unpacker(1_000_000, 10));
    }

    private void assertOnlyLeft(String... names) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
        }
    }

    private static void sendAll(OutputStream stream, byte[] bytes) throws IOException {
        stream.write(head("200 OK", "Content-Length: " + bytes.length, ETAG));
        stream.write(bytes);
    }

    private void sendRest(DishonestServer.Request request, OutputStream stream, String etag) throws IOException {
        int from = request.from();
        stream.write(head(
                "206 Partial Content",
                "Content-Length: " + (table.length - from),
                "Content-Range: bytes %d-%d/%d".formatted(from, table.length - 1, table.length),
                etag));
        stream.write(table, from, table.length - from);
    }

    private static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
            }
        }
        return bytes.toByteArray();
    }

    private static final class Unseen implements DownloadListener {
        @Override
        public void begins(String name, long bytes) {}

        @Override
        public void reached(long bytes) {}
    }
}
