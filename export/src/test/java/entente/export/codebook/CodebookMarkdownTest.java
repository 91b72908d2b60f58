package entente.export.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import entente.core.codebook.Codebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CodebookMarkdownTest {
    private static final Path PAGE = Path.of("..", "docs", "codebook.md");
    private static final Path ACTUAL = Path.of("..", "docs", "codebook.actual.md");

    @Test
    void theDocumentationIsUpToDate() throws IOException {
        String actual = CodebookMarkdown.markdown(Codebook.bundled());
        String expected = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        if (!actual.equals(expected)) {
            Files.writeString(ACTUAL, actual);
        }
        assertThat(actual.equals(expected))
                .as("docs/codebook.md is stale; read docs/codebook.actual.md and, if it is right, put it in its place")
                .isTrue();
        Files.deleteIfExists(ACTUAL);
    }

    @Test
    void everyTableRowHasTheColumnsOfItsHeader() {
        int columns = 0;
        for (String line : CodebookMarkdown.markdown(Codebook.bundled()).lines().toList()) {
            int bars = line.replace("\\|", "").length()
                    - line.replace("\\|", "").replace("|", "").length();
            if (line.startsWith("|") && columns == 0) {
                columns = bars;
            } else if (!line.startsWith("|")) {
                columns = 0;
            }
            assertThat(line.startsWith("|") ? bars : 0).as(line).isEqualTo(columns);
        }
    }
}
