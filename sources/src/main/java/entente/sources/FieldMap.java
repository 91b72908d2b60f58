package entente.sources;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import entente.core.record.Attribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What becomes of every column of a layout. It is data: a CSV beside the reader, in which each column is used, or listed
 * as ignored with the reason. A column that fills two attributes has a row for each.
 *
 * <p>Columns of the map: {@code column}; {@code use}, one of {@link Use}; {@code target}, the field or attribute filled;
 * {@code codes}, see {@link CodeList}; {@code note}.
 */
public final class FieldMap {
    /** What a column is for. */
    public enum Use {
        /** Tells rows apart. */
        KEY,
        /** Read by the reader into a field of the record. */
        FIELD,
        /** Names an actor or dates its part. */
        PARTICIPATION,
        /** Becomes an attribute of the activity. */
        ATTRIBUTE,
        /** Becomes an attribute of the row's participation. */
        PARTICIPATION_ATTRIBUTE,
        /** Becomes a variable of context, as the {@link Variables dictionary} describes it. */
        VARIABLE,
        /** Not read, for the reason in the note. */
        IGNORED
    }

    /**
     * What becomes of one column.
     *
     * @param column the column as the file's header has it
     * @param use what it is for
     * @param target the field or attribute it fills; empty text if ignored
     * @param codes what its cells mean
     * @param note why it is read so, or why it is ignored
     */
    public record Field(String column, Use use, String target, CodeList codes, String note) {
        private boolean isAttribute() {
            return use == Use.ATTRIBUTE || use == Use.PARTICIPATION_ATTRIBUTE;
        }
    }

    private final List<Field> fields;
    private final List<String> columns;

    private FieldMap(List<Field> fields) {
        this.fields = List.copyOf(fields);
        this.columns = fields.stream().map(Field::column).distinct().toList();
    }

    /**
     * Reads the map that stands beside a reader.
     *
     * @param reader the class beside which the resource stands
     * @param name the resource, such as {@code alliances.fields.csv}
     */
    public static FieldMap beside(Class<?> reader, String name) {
        requireNonNull(reader, "reader is null");
        try (InputStream stream = requireNonNull(reader.getResourceAsStream(name), () -> "no resource " + name);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<Field> fields = new ArrayList<>();
            for (NamedCsvRecord row : rows) {
                Field field = field(name, row);
                if (fields.stream().anyMatch(earlier -> clash(earlier, field))) {
                    throw new IllegalStateException("%s names column %s twice".formatted(name, field.column()));
                }
                fields.add(field);
            }
            return new FieldMap(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean clash(Field one, Field other) {
        boolean twoAttributes =
                one.isAttribute() && other.isAttribute() && !one.target().equals(other.target());
        return one.column().equals(other.column()) && !twoAttributes;
    }

    private static Field field(String name, NamedCsvRecord row) {
        try {
            Use use = Use.valueOf(row.getField("use"));
            if (use == Use.IGNORED && row.getField("note").isBlank()) {
                throw new IllegalArgumentException("an ignored column needs its reason");
            }
            return new Field(
                    row.getField("column"),
                    use,
                    row.getField("target"),
                    CodeList.parse(row.getField("codes")),
                    row.getField("note"));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "%s, line %d: %s".formatted(name, row.getStartingLineNumber(), e.getMessage()), e);
        }
    }

    /** Every column, in the order of the published file. */
    public List<Field> fields() {
        return fields;
    }

    /** The names of every column. */
    public List<String> columns() {
        return columns;
    }

    /**
     * The attributes of a row: its {@link Use#ATTRIBUTE} cells for the activity, its {@link
     * Use#PARTICIPATION_ATTRIBUTE} cells for the row's first participation.
     *
     * @throws CellException if a cell holds a code its column does not have
     */
    public List<Attribute> attributes(Row row) {
        List<Attribute> attributes = new ArrayList<>();
        Map<String, Integer> columnsOfTarget = new HashMap<>();
        for (Field field : fields) {
            if (field.isAttribute()) {
                int participation = field.use() == Use.ATTRIBUTE ? Attribute.ACTIVITY : 1;
                // several columns of one target hold several values of it
                int ordinal = columnsOfTarget.merge(field.target(), 1, Integer::sum) - 1;
                String raw = row.text(field.column());
                CodeList.Meaning meaning = field.codes().meaning(field.column(), raw);
                attributes.add(new Attribute(
                        participation, field.target(), ordinal, meaning.state(), meaning.value(), raw, field.column()));
            }
        }
        return attributes;
    }
}
