package entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The hand-written files of the readers' own tests. */
final class Fixtures {
    private static final Path FOLDER = Path.of("..", "sources", "src", "test", "resources", "entente", "sources");

    static final Path ATOP_ALLIANCES = FOLDER.resolve("atop").resolve("atop5_0a.csv");
    static final Path ATOP_MEMBERS = FOLDER.resolve("atop").resolve("atop5_0m.csv");
    static final Path COW_MEMBERS = FOLDER.resolve("cowalliances").resolve("alliance_v4.1_by_member.csv");
    static final Path CAPABILITIES = FOLDER.resolve("cownmc").resolve("cow_nmc.csv");
    static final Path ICEWS = FOLDER.resolve("icews").resolve("events.csv");

    private Fixtures() {}

    /** All of them, a folder for each dataset, in the order of their names. */
    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !FOLDER.equals(file.getParent()))
                    .sorted()
                    .toList();
        }
    }
}
