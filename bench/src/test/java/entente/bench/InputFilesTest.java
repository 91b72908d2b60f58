package entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class InputFilesTest {
    @Test
    void eachCopyHasIdsOfItsOwnAndEmptyCellsStayEmpty() {
        List<String> fixture = List.of("id,other,name", "9001,,\"A, b\"", "9002,9501,C");

        assertThat(InputFiles.replicated(fixture, 5, 2))
                .containsExactly(
                        "id,other,name",
                        "9001,,\"A, b\"",
                        "9002,9501,C",
                        "9101,,\"A, b\"",
                        "9102,9601,C",
                        "9201,,\"A, b\"");
    }
}
