package entente.export.table;

import entente.store.PublishedRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Writes tables of a record to files, over one of its connections. Not safe for use by several threads. */
public final class TableFiles {
    private final Connection connection;

    private TableFiles(Connection connection) {
        this.connection = connection;
    }

    /** Work that writes files of a record. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does the work. */
        T with(TableFiles files) throws IOException, SQLException;
    }

    /**
     * Does some work over a connection of a record.
     *
     * @throws IOException if a file cannot be written
     */
    public static <T> T of(PublishedRecord published, Work<T> work) throws IOException {
        try {
            return published.withConnection(connection -> {
                try {
                    return work.with(new TableFiles(connection));
                } catch (SQLException e) {
                    throw new UncheckedIOException(
                            new IOException("the table could not be written: " + e.getMessage(), e));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Writes what a query gives as Parquet. */
    public void parquet(String sql, Path file) throws SQLException {
        copy(sql, file, "format parquet, compression zstd");
    }

    /** Writes what a query gives as CSV; it must have no lists. */
    public void csv(String sql, Path file) throws SQLException {
        copy(sql, file, "format csv, header true");
    }

    /** Writes what a query gives as JSON lines. */
    void jsonLines(String sql, Path file) throws SQLException {
        copy(sql, file, "format json, array false");
    }

    /** Writes what a query gives as a Stata dataset; it must have no lists. */
    public void stata(String sql, TableDescription description, Path file) throws SQLException, IOException {
        StataTable.write(connection, sql, description.title(), columns(sql, description), file);
    }

    /** The query that reads a Parquet file back, in its order. */
    public static String reading(Path parquet) {
        return "select * from read_parquet(%s)".formatted(literal(parquet));
    }

    /** How many rows a query gives. */
    public long count(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from (%s)".formatted(sql))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The first column of what a query gives. */
    public List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /**
     * The columns of what a query gives; it must have no lists.
     *
     * @throws IllegalArgumentException if a column is not described
     */
    public List<TableColumn> columns(String sql, TableDescription description) throws SQLException {
        List<TableColumn> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("describe " + sql)) {
            while (rows.next()) {
                String name = rows.getString("column_name");
                columns.add(new TableColumn(
                        name,
                        ColumnType.of(rows.getString("column_type")),
                        description.label(name),
                        description.describe(name)));
            }
        }
        return columns;
    }

    private void copy(String sql, Path file, String options) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("copy (%s) to %s (%s)".formatted(sql, literal(file), options));
        }
    }

    private static String literal(Path file) {
        return literal(file.toString());
    }

    /** A text as SQL writes it. */
    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
