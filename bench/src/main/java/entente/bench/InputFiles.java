package entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The three files that are added.
 *
 * @param files ATOP's alliances and members, and the members of the COW alliances
 * @param description what they are, for the report
 */
record InputFiles(List<Path> files, String description) {
    /** Enough that no copy has an id of another; the fixtures' ids lie close together. */
    private static final long ID_STEP = 100;

    private static final Path FIXTURES = Path.of("sources", "src", "test", "resources", "entente", "sources");

    /** A file, its fixture, the rows of the published one, and how many of its first columns hold alliances' ids. */
    private record Known(String name, Path fixture, int rows, int idColumns) {}

    private static final List<Known> KNOWN = List.of(
            new Known("atop5_0a.csv", Path.of("atop"), 765, 3),
            new Known("atop5_0m.csv", Path.of("atop"), 2_446, 3),
            new Known("alliance_v4.1_by_member.csv", Path.of("cowalliances"), 1_221, 1));

    /**
     * Finds the published files in a folder, or makes files of their size.
     *
     * @param data a folder with the published files; none: they are made
     * @param project the folder of the project
     * @param work where made files go
     */
    static InputFiles find(Optional<Path> data, Path project, Path work) throws IOException {
        return data.isPresent() ? published(data.get()) : made(project.resolve(FIXTURES), work);
    }

    private static InputFiles published(Path data) throws IOException {
        Set<String> names = Set.copyOf(KNOWN.stream().map(Known::name).toList());
        try (Stream<Path> tree = Files.walk(data)) {
            List<Path> files =
                    tree.filter(file -> names.contains(nameOf(file))).sorted().toList();
            if (files.size() != KNOWN.size()) {
                throw new IllegalArgumentException(
                        "%s does not hold each of %s once: %s were found. Give another folder, or none."
                                .formatted(data, names, files));
            }
            return new InputFiles(files, "the published files of ATOP 5 and COW Formal Alliances 4.1");
        }
    }

    /** The last part of a path. */
    static String nameOf(Path file) {
        @Nullable Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    private static InputFiles made(Path fixtures, Path work) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Known known : KNOWN) {
            List<String> fixture =
                    Files.readAllLines(fixtures.resolve(known.fixture()).resolve(known.name()));
            Path file = work.resolve(known.name());
            Files.write(file, replicated(fixture, known.rows(), known.idColumns()));
            files.add(file);
        }
        return new InputFiles(
                files,
                "made: the rows of the tests' fixtures repeated, each time with other ids, to the number of rows of the"
                        + " published files (as many rows, but fewer kinds of them)");
    }

    /**
     * Repeats rows, adding to the ids in each copy.
     *
     * @param fixture a header and rows
     * @param rows how many rows to return after the header
     * @param idColumns how many of the first columns are ids; an empty cell stays empty
     */
    static List<String> replicated(List<String> fixture, int rows, int idColumns) {
        List<String> lines = new ArrayList<>(List.of(fixture.get(0)));
        int fixtureRows = fixture.size() - 1;
        for (int row = 0; row < rows; row++) {
            lines.add(shifted(fixture.get(1 + row % fixtureRows), row / fixtureRows * ID_STEP, idColumns));
        }
        return lines;
    }

    private static String shifted(String row, long step, int idColumns) {
        String[] cells = row.split(",", idColumns + 1);
        for (int column = 0; column < idColumns; column++) {
            if (!cells[column].isEmpty()) {
                cells[column] = Long.toString(Long.parseLong(cells[column]) + step);
            }
        }
        return String.join(",", cells);
    }
}
