package entente.linkage;

import entente.core.Sha256;
import entente.store.PublishedRecord;
import entente.store.Store;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** All that a record holds, every table with every row in a total order, in one hash. */
final class CanonicalContent {
    private CanonicalContent() {}

    static String of(Store store) {
        try (PublishedRecord record = store.read()) {
            return record.withConnection(CanonicalContent::hash);
        }
    }

    private static String hash(Connection database) {
        StringBuilder content = new StringBuilder();
        try {
            for (String table : column(database, "select table_name from information_schema.tables order by 1")) {
                content.append(table).append('\n');
                column(database, "select cast(t as varchar) from \"" + table + "\" t order by all")
                        .forEach(row -> content.append(row).append('\n'));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Sha256.of(content.toString());
    }

    private static List<String> column(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
