package entente.sources;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import entente.core.record.ContextValue;
import entente.core.record.ContextVariable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The variables of a layout of context: what its {@link FieldMap.Use#VARIABLE} columns measure, and what their cells say.
 * They are data: the field map gives the column and its codes, and {@code LAYOUT.variables.csv} beside it the rest, with the
 * columns {@code variable}, {@code unit}, {@code least}, {@code most} and {@code meaning}.
 */
public final class Variables {
    /** Units of what is no number. */
    private static final Set<String> NO_NUMBER = Set.of("word", "text");

    private record Entry(FieldMap.Field field, ContextVariable variable) {
        boolean isNumber() {
            return !NO_NUMBER.contains(variable.unit());
        }
    }

    private final List<Entry> entries;

    private Variables(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * Reads the dictionary that stands beside a reader.
     *
     * @param reader the class beside which the resource stands
     * @param layout id of the layout
     * @param fields the layout's field map
     */
    public static Variables beside(Class<?> reader, String layout, FieldMap fields) {
        requireNonNull(reader, "reader is null");
        String resource = layout + ".variables.csv";
        Map<String, NamedCsvRecord> described = new LinkedHashMap<>();
        try (InputStream stream =
                        requireNonNull(reader.getResourceAsStream(resource), () -> "no resource " + resource);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            rows.forEach(row -> described.put(row.getField("variable"), row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Entry> entries = new ArrayList<>();
        for (FieldMap.Field field : fields.fields()) {
            if (field.use() == FieldMap.Use.VARIABLE) {
                NamedCsvRecord row = described.remove(field.target());
                if (row == null) {
                    throw new IllegalStateException("%s does not describe %s".formatted(resource, field.target()));
                }
                entries.add(new Entry(field, variable(layout, field, row)));
            }
        }
        if (!described.isEmpty()) {
            throw new IllegalStateException(
                    "%s describes what no column holds: %s".formatted(resource, described.keySet()));
        }
        return new Variables(entries);
    }

    private static ContextVariable variable(String layout, FieldMap.Field field, NamedCsvRecord row) {
        return new ContextVariable(
                layout,
                field.target(),
                field.column(),
                row.getField("meaning"),
                row.getField("unit"),
                number(row.getField("least")),
                number(row.getField("most")),
                field.codes().missing());
    }

    private static OptionalDouble number(String text) {
        return text.isBlank() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }

    /** The dictionary, in the order of the columns. */
    public List<ContextVariable> dictionary() {
        return entries.stream().map(Entry::variable).toList();
    }

    /**
     * What a row says.
     *
     * @throws CellException if a cell holds a code its column does not have, or a number out of its variable's range
     */
    public List<ContextValue> read(Row row) {
        List<ContextValue> values = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            String column = entry.field().column();
            String raw = row.text(column);
            CodeList.Meaning meaning = entry.field().codes().meaning(column, raw);
            OptionalDouble number = entry.isNumber() ? number(entry, raw, meaning.value()) : OptionalDouble.empty();
            values.add(
                    new ContextValue(entry.variable().name(), meaning.state(), meaning.value(), number, raw, column));
        }
        return values;
    }

    private static OptionalDouble number(Entry entry, String raw, Optional<String> value) {
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(value.get());
        if (!entry.variable().allows(number)) {
            throw new CellException(
                    entry.field().column(), raw, "a number " + entry.variable().range());
        }
        return OptionalDouble.of(number);
    }
}
