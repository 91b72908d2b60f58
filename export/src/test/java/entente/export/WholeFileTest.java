package entente.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WholeFileTest {
    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    @Test
    void whatWasThereIsReplacedAndNothingElseIsLeft() throws IOException {
        Path target = folder.resolve("table.csv");
        Files.writeString(target, "old");
        WholeFile.write(target, file -> Files.writeString(file, "new"));
        assertThat(target).hasContent("new");
        assertThat(names()).containsExactly("table.csv");
    }

    @Test
    void whatWasThereStaysIfWritingFailsHalfway() throws IOException {
        Path target = folder.resolve("table.csv");
        Files.writeString(target, "old");
        assertThatThrownBy(() -> WholeFile.write(target, file -> {
                    Files.writeString(file, "half");
                    throw new IOException("no room");
                }))
                .hasMessage("no room");
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("table.csv");
    }

    @Test
    void othersMayReadItAsTheyMayAnyFile() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path usual = Files.writeString(folder.resolve("usual.csv"), "usual");
        Path target = folder.resolve("table.csv");
        WholeFile.write(target, file -> Files.writeString(file, "new"));
        assertThat(Files.getPosixFilePermissions(target)).isEqualTo(Files.getPosixFilePermissions(usual));
    }
}
