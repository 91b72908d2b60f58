package entente.analysis.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.analysis.AnalysisException;
import entente.core.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * A CSV or Parquet file, plain or (CSV) packed with gzip or Zstandard, read by DuckDB. What a file is is told by its
 * content, never by its name. Only the columns asked for are read.
 *
 * <p>In a CSV file every cell is text until a column is asked for as numbers: nothing is guessed from the first rows. The
 * first line names the columns. TRUE and FALSE are 1 and 0.
 */
public final class TableFile {
    /** System property with DuckDB's memory limit, such as {@code 2GB}; the launcher sets it by the machine. */
    private static final String MEMORY_PROPERTY = "entente.duckdb.memory";

    private static final String DEFAULT_MEMORY = "1GB";
    private static final String TEXT = "VARCHAR";

    private final Path path;
    private final Origin origin;
    private final String source;
    private final Map<String, String> types;

    private TableFile(Path path, Origin origin, String source, Map<String, String> types) {
        this.path = path;
        this.origin = origin;
        this.source = source;
        this.types = types;
    }

    /**
     * Opens a file and reads the names of its columns.
     *
     * @throws AnalysisException if there is no such file, or it is neither CSV nor Parquet
     */
    public static TableFile open(Path path) {
        if (Files.isDirectory(path)) {
            throw AnalysisException.file(path + " is a folder. Name one CSV or Parquet file in it.");
        }
        if (!Files.isReadable(path)) {
            throw AnalysisException.file(path + (Files.exists(path) ? " may not be read." : " does not exist."));
        }
        try (InputStream stream = Files.newInputStream(path)) {
            if (Files.size(path) == 0) {
                throw AnalysisException.file(path + " is empty: it has not even a line with the names of columns.");
            }
            Origin origin = new Origin(path.toString(), Sha256.of(stream));
            String source = source(path);
            return new TableFile(path, origin, source, types(path, source));
        } catch (IOException e) {
            throw AnalysisException.file("%s cannot be read: %s".formatted(path, e.getMessage()));
        }
    }

    /** Where the table comes from. */
    public Origin origin() {
        return origin;
    }

    /** The names of the columns, in the order of the file. */
    public List<String> columns() {
        return List.copyOf(types.keySet());
    }

    /**
     * Reads columns.
     *
     * @param numbers names of columns to read as numbers
     * @param words names of columns to read as words; a name may be among both
     * @throws AnalysisException if a name is unknown, or a cell of a column of numbers holds text
     */
    public Table read(Collection<String> numbers, Collection<String> words) {
        Set<String> names = new LinkedHashSet<>(numbers);
        names.addAll(words);
        for (String name : names) {
            if (!types.containsKey(name)) {
                throw ColumnNames.unknown(name, types.keySet(), path.toString());
            }
        }
        List<ColumnReader> readers = new ArrayList<>();
        new LinkedHashSet<>(numbers)
                .forEach(name -> readers.add(new NumberReader(path, name, TEXT.equals(types.get(name)))));
        new LinkedHashSet<>(words).forEach(name -> readers.add(new WordReader(name)));
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            int rows = count(statement);
            readers.forEach(reader -> reader.begin(rows));
            // the count reads the file once more, but arrays need not be copied as they grow
            try (ResultSet results = statement.executeQuery(query(readers))) {
                for (int row = 0; results.next(); row++) {
                    int place = 1;
                    for (ColumnReader reader : readers) {
                        place = reader.take(results, place, row);
                    }
                }
            }
            return Table.of(origin, readers.stream().map(ColumnReader::column).toList());
        } catch (SQLException e) {
            throw unreadable(path, e);
        }
    }

    private int count(Statement statement) throws SQLException {
        try (ResultSet results = statement.executeQuery("select count(*) from " + source)) {
            results.next();
            return Math.toIntExact(results.getLong(1));
        } catch (ArithmeticException e) {
            throw AnalysisException.file(path + " has more than 2,147,483,647 rows.");
        }
    }

    private String query(List<ColumnReader> readers) {
        List<String> expressions =
                readers.stream().map(ColumnReader::expression).toList();
        return "select %s from %s".formatted(expressions.isEmpty() ? "1" : String.join(", ", expressions), source);
    }

    private static Map<String, String> types(Path path, String source) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("describe select * from " + source)) {
            Map<String, String> types = new LinkedHashMap<>();
            while (results.next()) {
                types.put(results.getString("column_name"), results.getString("column_type"));
            }
            return types;
        } catch (SQLException e) {
            throw unreadable(path, e);
        }
    }

    private static String source(Path path) throws IOException {
        byte[] head = new byte[4];
        try (InputStream stream = Files.newInputStream(path)) {
            stream.readNBytes(head, 0, head.length);
        }
        String literal = "'" + withoutWildcards(path.toString()).replace("'", "''") + "'";
        if (new String(head, UTF_8).equals("PAR1")) {
            return "read_parquet(%s)".formatted(literal);
        }
        String packed = "none";
        if (head[0] == (byte) 0x1f && head[1] == (byte) 0x8b) {
            packed = "gzip";
        } else if (head[0] == (byte) 0x28 && head[1] == (byte) 0xb5 && head[2] == 0x2f && head[3] == (byte) 0xfd) {
            packed = "zstd";
        }
        return "read_csv(%s, header = true, all_varchar = true, compression = '%s')".formatted(literal, packed);
    }

    /** A path that DuckDB takes as it is: it would read {@code *}, {@code ?} and {@code [} as patterns. */
    private static String withoutWildcards(String path) {
        return path.replaceAll("([*?\\[])", "[$1]");
    }

    private static Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("memory_limit", System.getProperty(MEMORY_PROPERTY, DEFAULT_MEMORY));
        properties.setProperty("temp_directory", System.getProperty("java.io.tmpdir"));
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        // results as a stream: the whole of a large panel would not fit twice
        properties.setProperty("jdbc_stream_results", "true");
        return DriverManager.getConnection("jdbc:duckdb:", properties);
    }

    private static AnalysisException unreadable(Path path, SQLException e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        String firstLines = message.lines()
                .limit(3)
                .map(String::strip)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        return AnalysisException.file(
                "%s cannot be read as a table (CSV in UTF-8, or Parquet): %s".formatted(path, firstLines));
    }

    /** Reads one column out of the results of the query it has a part in. */
    private interface ColumnReader {
        String expression();

        void begin(int rows);

        /** Takes the cell of a row, and returns the place of the next column's. */
        int take(ResultSet results, int place, int row) throws SQLException;

        Column column();
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** The number of the reason for a missing cell, 0 for one that is not missing. */
    private static String reason(String cell) {
        return ("case when %1$s is null or %1$s = '' then %2$d when upper(%1$s) in ('NA', 'NAN', 'NULL', '.') then %3$d"
                        + " when %1$s = 'not covered' then %4$d when %1$s = 'unknown' then %5$d else 0 end")
                .formatted(
                        cell,
                        MissingReason.EMPTY.code(),
                        MissingReason.MARKED.code(),
                        MissingReason.NOT_COVERED.code(),
                        MissingReason.UNKNOWN.code());
    }

    private static final class NumberReader implements ColumnReader {
        private final Path path;
        private final String name;
        private final boolean text;
        private double[] values = new double[0];
        private MissingCells missing = new MissingCells(0);

        NumberReader(Path path, String name, boolean text) {
            this.path = path;
            this.name = name;
            this.text = text;
        }

        @Override
        public String expression() {
            String cell = quoted(name);
            if (!text) {
                return ("try_cast(%1$s as double), case when %1$s is null then 1 else 0 end,"
                                + " case when try_cast(%1$s as double) is null then %1$s::varchar end")
                        .formatted(cell);
            }
            String trimmed = "trim(" + cell + ")";
            String number =
                    "case lower(%1$s) when 'true' then 1.0 when 'false' then 0.0 else try_cast(%1$s as double) end"
                            .formatted(trimmed);
            return "%s, %s, case when (%s) is null then %s end".formatted(number, reason(trimmed), number, cell);
        }

        @Override
        public void begin(int rows) {
            values = new double[rows];
            missing = new MissingCells(rows);
        }

        @Override
        public int take(ResultSet results, int place, int row) throws SQLException {
            double value = results.getDouble(place);
            boolean number = !results.wasNull();
            int reason = results.getInt(place + 1);
            if (reason > 0) {
                missing.set(row, MissingReason.ofCode(reason));
            } else if (!number) {
                throw noNumber(row, results.getString(place + 2));
            } else if (Double.isNaN(value)) {
                missing.set(row, MissingReason.MARKED);
            } else if (Double.isInfinite(value)) {
                missing.set(row, MissingReason.INFINITE);
            } else {
                values[row] = value;
            }
            return place + 3;
        }

        private AnalysisException noNumber(int row, String cell) {
            String shown = cell.length() > 40 ? cell.substring(0, 40) + "…" : cell;
            return AnalysisException.request(
                    "%s, column %s, row %,d: \"%s\" is no number. Write C(%s) in the formula to use the column as categories."
                            .formatted(path, name, row + 1, shown, name));
        }

        @Override
        public Column column() {
            return new NumberColumn(name, values, missing);
        }
    }

    private static final class WordReader implements ColumnReader {
        private final String name;
        private final WordColumn.Dictionary dictionary = new WordColumn.Dictionary();
        private int[] codes = new int[0];
        private MissingCells missing = new MissingCells(0);

        WordReader(String name) {
            this.name = name;
        }

        @Override
        public String expression() {
            String cell = "trim(" + quoted(name) + "::varchar)";
            return cell + ", " + reason(cell);
        }

        @Override
        public void begin(int rows) {
            codes = new int[rows];
            missing = new MissingCells(rows);
        }

        @Override
        public int take(ResultSet results, int place, int row) throws SQLException {
            int reason = results.getInt(place + 1);
            if (reason > 0) {
                missing.set(row, MissingReason.ofCode(reason));
            } else {
                codes[row] = dictionary.code(results.getString(place));
            }
            return place + 2;
        }

        @Override
        public Column column() {
            return new WordColumn(name, codes, dictionary.words(), missing);
        }
    }
}
