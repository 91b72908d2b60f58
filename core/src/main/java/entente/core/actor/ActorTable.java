package entente.core.actor;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import entente.core.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One table of one folder of the directory, read row by row. */
final class ActorTable {
    private final String file;
    private final List<String> columns;

    private ActorTable(String file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    /** Reads a resource of this package; a table that is not there has no rows. */
    static void read(String folder, String name, List<String> columns, Consumer<Row> rows) {
        String file = folder + "/" + name;
        try (InputStream stream = ActorTable.class.getResourceAsStream(file)) {
            if (stream != null) {
                new ActorTable(file, columns).read(stream, rows);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** A hash of a resource of this package; of nothing, if it is not there. */
    static String hash(String folder, String name) {
        try (InputStream stream = ActorTable.class.getResourceAsStream(folder + "/" + name)) {
            return stream == null ? "" : Sha256.of(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder + "/" + name, e);
        }
    }

    /** Reads a table from a stream; {@code file} is used in messages. */
    static void read(String file, InputStream stream, List<String> columns, Consumer<Row> rows) throws IOException {
        new ActorTable(file, columns).read(stream, rows);
    }

    private void read(InputStream stream, Consumer<Row> rows) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(stream, StandardCharsets.UTF_8)) {
            boolean checked = false;
            for (NamedCsvRecord row : reader) {
                if (!checked && !row.getHeader().equals(columns)) {
                    throw new ActorTableException(file + ", row 1: the columns are " + row.getHeader() + " but must be "
                            + columns + "; correct the header");
                }
                checked = true;
                rows.accept(new Row(row));
            }
        } catch (CsvParseException e) {
            String reason = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
            throw new ActorTableException(file + ": not a well-formed CSV table: " + reason);
        }
    }

    /** A row, whose values are asked for by column. */
    final class Row {
        private final NamedCsvRecord row;

        private Row(NamedCsvRecord row) {
            this.row = row;
        }

        /** The value, empty if blank. */
        String text(String column) {
            return row.getField(column).strip();
        }

        /** The value, which must not be blank. */
        String required(String column) {
            String value = text(column);
            if (value.isEmpty()) {
                throw wrong(column, "is blank; give a value");
            }
            return value;
        }

        /** The values of a column that holds several, separated by semicolons. */
        List<String> list(String column) {
            List<String> values = new ArrayList<>();
            for (String part : text(column).split(";", -1)) {
                if (!part.isBlank()) {
                    values.add(part.strip());
                }
            }
            return values;
        }

        /** The value as one of the words of an enumeration. */
        <E extends Enum<E>> E word(String column, Class<E> type) {
            String value = required(column);
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equalsIgnoreCase(value)) {
                    return constant;
                }
            }
            throw wrong(
                    column,
                    "is '" + value + "', which is not one of "
                            + List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT));
        }

        /** The run of days two columns give. */
        Span span(String begins, String ends) {
            long first = date(begins, TableDates::first);
            long last = date(ends, TableDates::last);
            if (first > last) {
                throw wrong(ends, "is '" + text(ends) + "', which lies before the beginning '" + text(begins) + "'");
            }
            return new Span(first, last);
        }

        private long date(String column, Function<String, Long> parser) {
            try {
                return parser.apply(text(column));
            } catch (DateTimeException e) {
                throw wrong(
                        column,
                        "is '" + text(column) + "', which is not a date; write it as 1866-07-26, 1866-07 or 1866");
            }
        }

        /** What is wrong with a column of this row. */
        ActorTableException wrong(String column, @Nullable String what) {
            return new ActorTableException(
                    file + ", row " + row.getStartingLineNumber() + ", column '" + column + "' " + what);
        }
    }
}
