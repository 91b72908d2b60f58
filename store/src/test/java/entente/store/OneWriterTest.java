package entente.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class OneWriterTest {
    private static final String REFUSAL = "Another process is writing to the store";

    @TempDir
    Path folder;

    @Test
    void aSecondWriterInTheSameProcessIsRefused() {
        Store store = Sample.store(folder);
        try (StoreWriter writer = store.write()) {
            assertThat(store.tryWrite()).isEmpty();
            assertThatThrownBy(() -> Sample.store(folder).write())
                    .isInstanceOf(StoreException.class)
                    .hasMessageContainingAll(REFUSAL, folder.toString(), "try again");
            assertThat(writer.inForce()).isEmpty();
        }
        store.write().close();
    }

    @Test
    void aWriterInAnotherProcessIsRefused() throws IOException, InterruptedException {
        try (StoreWriter writer = Sample.store(folder).write()) {
            assertThat(whatAnotherProcessSays()).contains(REFUSAL);
            assertThat(writer.inForce()).isEmpty();
        }
        assertThat(whatAnotherProcessSays()).isEqualTo(ChildWriter.WRITING);
    }

    @Test
    void toRefuseASecondWriterHereDoesNotLetInOneThere() throws IOException, InterruptedException {
        Store store = Sample.store(folder);
        try (StoreWriter writer = store.write()) {
            assertThat(store.tryWrite()).isEmpty();
            assertThat(whatAnotherProcessSays()).contains(REFUSAL);
            assertThat(writer.inForce()).isEmpty();
        }
    }

    @Test
    void aProcessThatWritesKeepsUsOutUntilItDies() throws IOException, InterruptedException {
        Store store = Sample.store(folder);
        Process child = ChildWriter.start(folder);
        try {
            assertThat(firstLine(child)).isEqualTo(ChildWriter.WRITING);
            assertThat(store.tryWrite()).isEmpty();
        } finally {
            child.destroyForcibly().waitFor();
        }
        store.write().close();
    }

    @Test
    void aWriterThatCannotBeginLetsGoOfTheStore() throws IOException {
        Store store = Sample.store(folder);
        store.write().close();
        Files.delete(folder.resolve("FORMAT"));
        Path inTheWay = Files.createDirectories(folder.resolve("FORMAT.new"));
        assertThatThrownBy(store::write).isInstanceOf(StoreException.class);
        StoreLayout.deleteTree(inTheWay);
        store.write().close();
    }

    @Test
    void aReaderKeepsTheGenerationItOpened() {
        Store store = Sample.store(folder);
        try (StoreWriter writer = store.write()) {
            Sample.write(writer, Sample.file("first"), "1");
            writer.publish();
        }
        try (PublishedRecord before = store.read()) {
            try (StoreWriter writer = store.write()) {
                Sample.write(writer, Sample.file("second"), "1", "2", "3");
                assertThat(before.count("attestation")).isEqualTo(1);
                writer.publish();
            }
            store.write().close();
            assertThat(before.count("attestation")).isEqualTo(1);
            assertThat(before.unresolvedNames()).isEmpty();
            try (PublishedRecord after = store.read()) {
                assertThat(after.count("attestation")).isEqualTo(3);
                assertThat(after.fingerprint()).isNotEqualTo(before.fingerprint());
            }
        }
        assertThat(folder.resolve("record-1.duckdb")).doesNotExist();
    }

    private String whatAnotherProcessSays() throws IOException, InterruptedException {
        Process child = ChildWriter.start(folder);
        child.getOutputStream().close();
        String line = firstLine(child);
        child.waitFor();
        return line;
    }

    private static String firstLine(Process child) throws IOException {
        return new BufferedReader(new InputStreamReader(child.getInputStream(), UTF_8)).readLine();
    }
}
