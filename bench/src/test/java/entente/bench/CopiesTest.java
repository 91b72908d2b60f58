package entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import entente.bench.States.Form;
import entente.core.actor.ActorDirectory;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CopiesTest {
    private final States states = new States(ActorDirectory.bundled());

    @Test
    void oneStateIsSixteenInSixteenCopiesWhateverItIsNamedBy() {
        Set<String> names = IntStream.range(0, 16)
                .mapToObj(copy -> states.shifted("United States", Form.NAME, copy))
                .collect(Collectors.toSet());
        assertThat(names).hasSize(16);
        for (int copy = 1; copy < 16; copy++) {
            String cow = states.shifted("2", Form.COW, copy);
            assertThat(ActorDirectory.bundled().resolve("cow:" + cow).actor())
                    .isEqualTo(ActorDirectory.bundled()
                            .resolve("iso3:" + states.shifted("USA", Form.ISO3, copy), 0L)
                            .actor());
        }
        assertThat(states.shifted("Soviet Union", Form.NAME, 1)).isEqualTo("Soviet Union");
        assertThat(states.size()).isGreaterThan(15 * 8);
    }

    @Test
    void aFileKeepsItsRowsAndWordsAndGetsTheirCopiesBehindThem(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("trade-register-ColasDroin.csv");
        Charset western = Charset.forName("windows-1252");
        String original = "Source: SIPRI\r\n\r\nRecipient,Supplier,Year of order, ,Comments\r\n"
                + "unknown recipient(s),Côte d'Ivoire,1999,?,\"a, b\"\r\nFrance,unknown supplier(s),2001,,";
        Files.writeString(file, original, western);
        Path target = Files.createDirectory(folder.resolve("larger")).resolve("register.csv");

        assertThat(new Copies(states).write(file, target, 3)).isEqualTo(4);

        String larger = Files.readString(target, western);
        assertThat(larger).startsWith(original + "\n");
        assertThat(larger.substring(original.length() + 1).lines())
                .containsExactly(
                        "unknown recipient(s),%s,1999,?,\"a, b (1)\"".formatted(other("Côte d'Ivoire", 1)),
                        "%s,unknown supplier(s),2001,,(1)".formatted(other("France", 1)),
                        "unknown recipient(s),%s,1999,?,\"a, b (2)\"".formatted(other("Côte d'Ivoire", 2)),
                        "%s,unknown supplier(s),2001,,(2)".formatted(other("France", 2)));
    }

    private String other(String name, int copy) {
        String other = states.shifted(name, Form.NAME, copy);
        assertThat(other).isNotEqualTo(name);
        return other;
    }
}
