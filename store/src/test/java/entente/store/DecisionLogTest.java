package entente.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.core.record.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionLogTest {
    private static final Decision FIRST = decision("d1", "Zoë");
    private static final Decision SECOND = decision("d2", "Łukasz");
    private static final Decision THIRD = decision("d3", "Ann\nand Bob");

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private DecisionLog log = new DecisionLog(file);

    @BeforeEach
    void begin() {
        file = folder.resolve("decisions.jsonl");
        log = new DecisionLog(file);
    }

    @Test
    void noFileHoldsNoDecision() {
        assertThat(log.read()).isEmpty();
    }

    @Test
    void decisionsComeBackInTheOrderTheyWereTaken() {
        log.append(FIRST);
        log.append(SECOND);
        log.append(THIRD);
        assertThat(log.read()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(file).content(UTF_8).hasLineCount(3);
    }

    @Test
    void whatIsWrittenStaysAsItIs() throws IOException {
        log.append(FIRST);
        byte[] before = Files.readAllBytes(file);
        log.append(SECOND);
        assertThat(Arrays.copyOf(Files.readAllBytes(file), before.length)).isEqualTo(before);
    }

    @Test
    void aLastLineCutAnywhereIsNoDecisionAndIsWrittenOver() throws IOException {
        log.append(FIRST);
        int whole = Files.readAllBytes(file).length;
        log.append(SECOND);
        byte[] both = Files.readAllBytes(file);
        // every cut, and so also those within a letter of several bytes
        for (int length = whole; length < both.length; length++) {
            Files.write(file, Arrays.copyOf(both, length));
            assertThat(log.read()).as("cut to %d bytes", length).containsExactly(FIRST);
            log.append(THIRD);
            assertThat(log.read()).as("appended after %d bytes", length).containsExactly(FIRST, THIRD);
        }
    }

    @Test
    void aDamagedLineIsNamedWithItsFileAndNumber() throws IOException {
        log.append(FIRST);
        Files.writeString(file, "{\"id\": \"d2\", \n", StandardOpenOption.APPEND);
        log.append(THIRD);
        assertThatThrownBy(log::read)
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll(file.toString(), "line 2", "remove the line");
    }

    @Test
    void aLineThatIsNoDecisionIsNamedToo() throws IOException {
        log.append(FIRST);
        byte[] before = Files.readAllBytes(file);
        for (String line : List.of("", "null", "7", "{}", "{\"id\":\"d2\"}", "\u00ff")) {
            Files.write(file, before);
            // the last of them is a byte that UTF-8 does not know
            Files.write(file, (line + "\n").getBytes(ISO_8859_1), StandardOpenOption.APPEND);
            assertThatThrownBy(log::read)
                    .as("line '%s'", line)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContainingAll(file.toString(), "line 2");
        }
    }

    @Test
    void fieldsALaterVersionAddsAreLeftAsTheyAre() throws IOException {
        log.append(FIRST);
        String line = Files.readString(file).strip();
        Files.writeString(file, line.substring(0, line.length() - 1) + ",\"mood\":\"sure\"}\n");
        assertThat(log.read()).containsExactly(FIRST);
        log.append(SECOND);
        assertThat(file).content(UTF_8).contains("\"mood\":\"sure\"");
    }

    private static Decision decision(String id, String by) {
        return new Decision(
                id,
                "1904-04-08T12:00:00Z",
                by,
                "use-file",
                "visits.calls",
                Optional.empty(),
                Optional.of("place"),
                Optional.of("Paris"),
                Optional.empty(),
                Optional.empty());
    }
}
