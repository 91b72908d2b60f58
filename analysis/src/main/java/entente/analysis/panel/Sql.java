package entente.analysis.panel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs SQL on the record's database, in tables of this connection alone. */
final class Sql {
    private final Connection connection;

    Sql(Connection connection) {
        this.connection = requireNonNull(connection, "connection is null");
    }

    /** Runs the statements of a file beside this class, each of which ends with a semicolon at the end of a line. */
    void run(String file, Map<String, String> words) {
        String text = text(file);
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace("$" + word.getKey() + "$", word.getValue());
        }
        for (String statement : text.split(";\\s*\n", -1)) {
            if (!statement.isBlank()) {
                execute(statement);
            }
        }
    }

    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    long number(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    List<String> texts(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the database failed: " + e.getMessage(), e);
    }

    private static String text(String file) {
        try (InputStream stream = requireNonNull(Sql.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
