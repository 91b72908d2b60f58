package entente.export.table;

import entente.export.WholeFile;
import entente.store.PublishedRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** Writes a table of a record. The same record gives the same bytes. */
public final class TableExport {
    private TableExport() {}

    /**
     * Writes a table to a file, which appears whole or not at all.
     *
     * @param machineCoded whether activities that only programs coded are in a table of activities
     * @throws IOException if the file cannot be written
     */
    public static void toFile(
            PublishedRecord published, ExportTable table, boolean machineCoded, Format format, Path file)
            throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder);
        }
        WholeFile.write(target, beside -> write(published, table, machineCoded, format, beside));
    }

    /** Writes a table to a stream. */
    public static void toStream(
            PublishedRecord published, ExportTable table, boolean machineCoded, Format format, OutputStream stream)
            throws IOException {
        Path file = Files.createTempFile("entente-", ".part");
        try {
            write(published, table, machineCoded, format, file);
            Files.copy(file, stream);
            stream.flush();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void write(
            PublishedRecord published, ExportTable table, boolean machineCoded, Format format, Path file)
            throws IOException {
        TableFiles.of(published, files -> {
            write(files, table.query(machineCoded), format, file);
            return file;
        });
    }

    private static void write(TableFiles files, TableQuery query, Format format, Path file)
            throws IOException, SQLException {
        switch (format) {
            case CSV -> files.csv(query.withListsAsText(), file);
            case PARQUET -> files.parquet(query.sql(), file);
            case JSONL -> files.jsonLines(query.sql(), file);
            case DTA -> files.stata(query.withListsAsText(), query.description(), file);
        }
    }
}
