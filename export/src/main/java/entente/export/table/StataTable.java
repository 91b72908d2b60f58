package entente.export.table;

import entente.export.stata.StataColumn;
import entente.export.stata.StataLabels;
import entente.export.stata.StataMissing;
import entente.export.stata.StataType;
import entente.export.stata.StataWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a query gives as a Stata dataset. Whole numbers take the narrowest type that holds them, yes and no are labelled
 * bytes, and a blank number is {@code .}.
 */
final class StataTable {
    private static final StataLabels YES_NO = StataLabels.of("yesno", Map.of(0, "no", 1, "yes"));

    /** Texts this short are never made long ones: keys are, and Stata joins datasets on texts of fixed width only. */
    private static final int ALWAYS_FIXED = 128;

    /** What a long text takes beside its own bytes: 8 in the row, 20 before it, a zero after it. */
    private static final int LONG_TEXT_OVERHEAD = 29;

    private StataTable() {}

    static void write(Connection connection, String sql, String title, List<TableColumn> columns, Path file)
            throws SQLException, IOException {
        List<StataColumn> measured = measure(connection, sql, columns);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql);
                StataWriter writer = StataWriter.create(file, title, measured)) {
            while (rows.next()) {
                writeRow(rows, columns, writer);
            }
            writer.finish();
        } catch (IllegalArgumentException e) {
            throw new IOException("Stata cannot hold the table: " + e.getMessage(), e);
        }
    }

    private static void writeRow(ResultSet rows, List<TableColumn> columns, StataWriter writer)
            throws SQLException, IOException {
        for (int i = 0; i < columns.size(); i++) {
            int column = i + 1;
            switch (columns.get(i).type()) {
                case TEXT -> {
                    String text = rows.getString(column);
                    writer.append(text == null ? "" : text);
                }
                case INTEGER -> appendUnlessNull(writer, rows, rows.getLong(column));
                case BOOLEAN -> appendUnlessNull(writer, rows, rows.getBoolean(column) ? 1 : 0);
                case NUMBER -> {
                    double number = rows.getDouble(column);
                    if (rows.wasNull()) {
                        writer.append(StataMissing.SYSTEM);
                    } else {
                        writer.append(number);
                    }
                }
            }
        }
        writer.endRow();
    }

    private static void appendUnlessNull(StataWriter writer, ResultSet rows, long number) throws SQLException {
        if (rows.wasNull()) {
            writer.append(StataMissing.SYSTEM);
        } else {
            writer.append(number);
        }
    }

    /** Looks through the rows for the width of each column. */
    private static List<StataColumn> measure(Connection connection, String sql, List<TableColumn> columns)
            throws SQLException {
        String measures = columns.stream().map(StataTable::measure).collect(Collectors.joining(", "));
        List<StataColumn> measured = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*), %s from (%s)".formatted(measures, sql))) {
            row.next();
            for (int i = 0; i < columns.size(); i++) {
                int first = 3 * i + 2;
                measured.add(column(
                        columns.get(i),
                        row.getLong(1),
                        row.getLong(first),
                        row.getLong(first + 1),
                        row.getLong(first + 2)));
            }
        }
        return measured;
    }

    /** Three measures of a column: the least and the most, and of texts how many there are and their bytes. */
    private static String measure(TableColumn column) {
        String name = '"' + column.name() + '"';
        return switch (column.type()) {
            case TEXT ->
                "count(*) filter (strlen(%s) > 0), coalesce(max(strlen(%s)), 0), coalesce(sum(strlen(%s)), 0)"
                        .formatted(name, name, name);
            case INTEGER -> "coalesce(min(%s), 0), coalesce(max(%s), 0), 0".formatted(name, name);
            case NUMBER, BOOLEAN -> "0, 0, 0";
        };
    }

    private static StataColumn column(TableColumn column, long rows, long first, long most, long bytes) {
        return switch (column.type()) {
            case TEXT -> StataColumn.of(column.name(), text(rows, first, most, bytes), column.label());
            case INTEGER -> StataColumn.of(column.name(), StataType.ofWholeNumbers(first, most), column.label());
            case NUMBER -> StataColumn.of(column.name(), StataType.DOUBLE, column.label());
            case BOOLEAN ->
                StataColumn.of(column.name(), StataType.BYTE, column.label()).with(YES_NO);
        };
    }

    /** Fixed width where it must be, or where that takes less room than long texts. */
    private static StataType text(long rows, long texts, long longest, long bytes) {
        boolean fits = longest <= StataType.LONGEST_FIXED_TEXT;
        boolean isSmaller = rows * longest <= 8 * rows + texts * (LONG_TEXT_OVERHEAD - 8) + bytes;
        return fits && (longest <= ALWAYS_FIXED || isSmaller)
                ? StataType.text((int) Math.max(1, longest))
                : StataType.LONG_TEXT;
    }
}
