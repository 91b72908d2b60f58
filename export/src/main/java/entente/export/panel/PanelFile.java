package entente.export.panel;

import entente.analysis.AnalysisException;
import entente.analysis.panel.Panel;
import entente.export.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a panel to a file, which appears whole or not at all. Its ending says in which format. */
public final class PanelFile {
    private final Path target;
    private final String ending;

    private PanelFile(Path target, String ending) {
        this.target = target;
        this.ending = ending;
    }

    /**
     * The file to write.
     *
     * @throws AnalysisException if its name ends with none of the formats, or there is no such folder
     */
    public static PanelFile of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        Optional<String> ending = List.of("parquet", "csv", "dta").stream()
                .filter(each -> name.endsWith("." + each))
                .findFirst();
        if (ending.isEmpty()) {
            throw AnalysisException.request(
                    "The name of the file says the format, and %s ends with none of .parquet, .csv and .dta."
                            .formatted(file));
        }
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw AnalysisException.request("There is no folder %s. Make it, or choose another.".formatted(folder));
        }
        if (Files.isDirectory(target)) {
            throw AnalysisException.request("%s is a folder. Name a file in it.".formatted(file));
        }
        return new PanelFile(target, ending.get());
    }

    /** The file with the dictionary, beside it. */
    public Path dictionary() {
        return target.resolveSibling(target.getFileName() + ".columns.csv");
    }

    /**
     * Writes a panel.
     *
     * @throws AnalysisException if the file cannot be written; what was there is still there
     */
    public void write(Panel panel) {
        String description = "Entente, %s panel, %d to %d"
                .formatted(
                        panel.request().unit().word(),
                        panel.request().fromYear(),
                        panel.request().toYear());
        try {
            WholeFile.write(target, beside -> {
                switch (ending) {
                    case "parquet" -> PanelParquet.write(panel, description, beside);
                    case "csv" -> writeCsv(panel, description, beside);
                    default -> PanelStata.write(panel, description, beside);
                }
            });
        } catch (IOException e) {
            throw AnalysisException.file("%s cannot be written: %s".formatted(target, e.getMessage()));
        }
    }

    /** By DuckDB, of a Parquet file that is gone afterwards; one thread holds little of a long table in memory. */
    private static void writeCsv(Panel panel, String description, Path file) throws IOException {
        Path parquet = file.resolveSibling(file.getFileName() + ".parquet");
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            PanelParquet.write(panel, description, parquet);
            statement.execute("set threads = 1");
            statement.execute("copy (from read_parquet(%s)) to %s (format csv, header true)"
                    .formatted(literal(parquet), literal(file)));
        } catch (SQLException e) {
            throw new IOException(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
        } finally {
            Files.deleteIfExists(parquet);
        }
    }

    private static String literal(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }
}
