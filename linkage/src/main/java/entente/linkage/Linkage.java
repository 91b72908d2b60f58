package entente.linkage;

import entente.store.Derivation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

/**
 * Links attestations to activities and resolves the activities' fields. The rules stand in the SQL scripts beside this
 * class, in the order they run.
 */
public final class Linkage implements Derivation {
    private static final int VERSION = 2;
    private static final List<String> SCRIPTS =
            List.of("links.sql", "fields.sql", "participations.sql", "activities.sql");

    @Override
    public int version() {
        return VERSION;
    }

    @Override
    public void derive(Connection database) throws SQLException {
        for (String script : SCRIPTS) {
            for (String statement : statements(script)) {
                try (Statement sql = database.createStatement()) {
                    sql.execute(statement);
                } catch (SQLException e) {
                    throw new SQLException("in %s: %s".formatted(script, e.getMessage()), e);
                }
            }
        }
    }

    private static List<String> statements(String script) {
        try (InputStream stream = Linkage.class.getResourceAsStream(script)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + script);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split(";\\s*\\n"))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
