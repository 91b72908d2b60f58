package entente.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads a Parquet file with a DuckDB of its own, past the code under test. */
final class Parquet {
    private Parquet() {}

    /** A column in the order of the file's rows; an absent value is the text {@code null}. */
    static List<String> column(Path file, String column) {
        String sql = "select cast(%s as varchar) from read_parquet('%s')".formatted(column, file);
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
