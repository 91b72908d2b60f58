package entente.export.table;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a table holds.
 *
 * @param name its name in file names and commands
 * @param title its name for people
 * @param description what a row is
 * @param holdsRowsOfSources whether its rows are made of the sources', so that their terms bind it
 * @param key the columns that together tell its rows apart and are never blank; empty if there are none such
 * @param references columns whose cells, where not blank, stand in a column of another table: {@code activities.id}
 * @param columns what each column holds, in words, in the order of the columns
 */
public record TableDescription(
        String name,
        String title,
        String description,
        boolean holdsRowsOfSources,
        List<String> key,
        Map<String, String> references,
        Map<String, String> columns) {
    public TableDescription {
        requireNonNull(name, "name is null");
        requireNonNull(title, "title is null");
        requireNonNull(description, "description is null");
        key = List.copyOf(key);
        references = Collections.unmodifiableMap(new LinkedHashMap<>(references));
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /**
     * What a column holds, in a few words: its description up to the first full stop.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public String label(String column) {
        String text = describe(column);
        int stop = text.indexOf(". ");
        return stop < 0 ? text : text.substring(0, stop);
    }

    /**
     * What a column holds.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public String describe(String column) {
        String text = columns.get(column);
        if (text == null) {
            throw new IllegalArgumentException("column %s of table %s is not described".formatted(column, name));
        }
        return text;
    }
}
