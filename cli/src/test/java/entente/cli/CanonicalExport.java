package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.export.table.ExportTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Every table that can be exported, machine-coded activities included, as the command line writes it. */
final class CanonicalExport {
    private CanonicalExport() {}

    /** The text of each table's CSV by its name; UTF-8, so equal texts are equal bytes. */
    static Map<String, String> of(Console console, Path folder) throws IOException {
        return of(console, folder, List.of(ExportTable.values()));
    }

    /** The same of some tables. */
    static Map<String, String> of(Console console, Path folder, List<ExportTable> which) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        Path file = folder.resolve("table.csv");
        for (ExportTable table : which) {
            String name = table.name().toLowerCase(Locale.ROOT);
            Console.Answer answer = console.run("export", name, "--include-machine-coded", "--out", file.toString());
            assertThat(answer.exitCode())
                    .as("export %s: %s", name, answer.err())
                    .isZero();
            tables.put(name, Files.readString(file, StandardCharsets.UTF_8));
        }
        return tables;
    }
}
