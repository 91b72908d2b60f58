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
import java.util.Arrays;
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
        for (String statement : text(file, words).split(";\\s*\n", -1)) {
            if (!statement.isBlank()) {
                execute(statement);
            }
        }
    }

    /** Facts read by the query of a file beside this class, whose first two columns are the unit and the year. */
    Facts facts(String file, Map<String, String> words) {
        String query = "select * from (%s) order by unit, year".formatted(text(file, words));
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return facts(rows);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static Facts facts(ResultSet rows) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int place = 3; place <= rows.getMetaData().getColumnCount(); place++) {
            names.add(rows.getMetaData().getColumnName(place));
        }
        int[] units = new int[1 << 10];
        int[] years = new int[1 << 10];
        double[][] columns = new double[names.size()][1 << 10];
        int count = 0;
        while (rows.next()) {
            if (count == units.length) {
                units = Arrays.copyOf(units, 2 * count);
                years = Arrays.copyOf(years, 2 * count);
                for (int place = 0; place < columns.length; place++) {
                    columns[place] = Arrays.copyOf(columns[place], 2 * count);
                }
            }
            units[count] = rows.getInt(1);
            years[count] = rows.getInt(2);
            for (int place = 0; place < columns.length; place++) {
                double number = rows.getDouble(place + 3);
                columns[place][count] = rows.wasNull() ? Facts.NOTHING : number;
            }
            count++;
        }
        for (int place = 0; place < columns.length; place++) {
            columns[place] = Arrays.copyOf(columns[place], count);
        }
        return new Facts(names, Arrays.copyOf(units, count), Arrays.copyOf(years, count), columns);
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

    private static String text(String file, Map<String, String> words) {
        try (InputStream stream = requireNonNull(Sql.class.getResourceAsStream(file), file)) {
            String text = new String(stream.readAllBytes(), UTF_8);
            for (Map.Entry<String, String> word : words.entrySet()) {
                text = text.replace("$" + word.getKey() + "$", word.getValue());
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
