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
import java.util.function.Consumer;

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
            List<String> names = new ArrayList<>();
            for (int place = 3; place <= rows.getMetaData().getColumnCount(); place++) {
                names.add(rows.getMetaData().getColumnName(place));
            }
            FactsBuilder facts = new FactsBuilder(names);
            while (rows.next()) {
                facts.begin(rows.getInt(1), rows.getInt(2));
                for (int column = 0; column < names.size(); column++) {
                    double number = rows.getDouble(column + 3);
                    facts.set(column, rows.wasNull() ? Facts.NOTHING : number);
                }
            }
            return facts.build();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Ties read by the query of a file beside this class, in the order of units and acts. */
    void ties(String file, Map<String, String> words, Consumer<Tie> taker) {
        String query = "select unit, act, class, sent, received, dated, bits & 255, bits >> 8, first_start, last_start,"
                + " first_end, last_end from (%s) order by unit, act".formatted(text(file, words));
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                taker.accept(new Tie(
                        row.getInt(1),
                        row.getInt(2),
                        ActClass.of(row.getInt(3)),
                        row.getBoolean(4),
                        row.getBoolean(5),
                        row.getBoolean(6),
                        row.getInt(7),
                        row.getInt(8),
                        row.getInt(9),
                        row.getInt(10),
                        row.getInt(11),
                        row.getInt(12)));
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
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
