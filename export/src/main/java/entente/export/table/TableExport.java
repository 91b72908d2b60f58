package entente.export.table;

import entente.store.PublishedRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Writes a table of a record. The same record gives the same bytes. */
public final class TableExport {
    private TableExport() {}

    /**
     * Writes a table to a file, which appears whole or not at all.
     *
     * @throws IOException if the file cannot be written
     */
    public static void toFile(PublishedRecord published, ExportTable table, Format format, Path file)
            throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder);
        }
        Path beside = Files.createTempFile(folder, ".entente-", ".part");
        try {
            copy(published, table, format, beside);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Writes a table to a stream. */
    public static void toStream(PublishedRecord published, ExportTable table, Format format, OutputStream stream)
            throws IOException {
        Path file = Files.createTempFile("entente-", ".part");
        try {
            copy(published, table, format, file);
            Files.copy(file, stream);
            stream.flush();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void copy(PublishedRecord published, ExportTable table, Format format, Path file)
            throws IOException {
        String sql = "copy (%s) to '%s' (%s)"
                .formatted(query(table, format), file.toString().replace("'", "''"), options(format));
        SQLException failure = published.withConnection(connection -> run(connection, sql));
        if (failure != null) {
            throw new IOException("the table could not be written: " + failure.getMessage(), failure);
        }
    }

    private static @org.jspecify.annotations.Nullable SQLException run(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return null;
        } catch (SQLException e) {
            return e;
        }
    }

    private static String query(ExportTable table, Format format) {
        List<String> nested = table.nested();
        if (format != Format.CSV || nested.isEmpty()) {
            return table.query();
        }
        String asJson = nested.stream()
                .map(column -> "to_json(%s)::varchar as %s".formatted(column, column))
                .reduce((left, right) -> left + ", " + right)
                .orElseThrow();
        return "select * replace (%s) from (%s)".formatted(asJson, table.query());
    }

    private static String options(Format format) {
        return switch (format) {
            case CSV -> "format csv, header true";
            case PARQUET -> "format parquet, compression zstd";
            case JSONL -> "format json, array false";
        };
    }
}
