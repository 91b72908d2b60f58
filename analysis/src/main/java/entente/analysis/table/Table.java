package entente.analysis.table;

import entente.analysis.AnalysisException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Columns of one length and where they came from. Immutable. */
public final class Table {
    private final Origin origin;
    private final int rows;
    private final Map<String, NumberColumn> numbers;
    private final Map<String, WordColumn> words;

    private Table(Origin origin, int rows, Map<String, NumberColumn> numbers, Map<String, WordColumn> words) {
        this.origin = Objects.requireNonNull(origin, "origin is null");
        this.rows = rows;
        this.numbers = Map.copyOf(numbers);
        this.words = Map.copyOf(words);
    }

    /**
     * A table of columns. One name may stand for a column of numbers and one of words, the two readings of the same cells.
     *
     * @throws IllegalArgumentException if the columns differ in length
     */
    public static Table of(Origin origin, Collection<? extends Column> columns) {
        Map<String, NumberColumn> numbers = new LinkedHashMap<>();
        Map<String, WordColumn> words = new LinkedHashMap<>();
        int rows = columns.stream().mapToInt(Column::size).findFirst().orElse(0);
        for (Column column : columns) {
            if (column.size() != rows) {
                throw new IllegalArgumentException(
                        "%s has %d cells, the first column %d".formatted(column.name(), column.size(), rows));
            }
            if (column instanceof NumberColumn number) {
                numbers.put(number.name(), number);
            } else if (column instanceof WordColumn word) {
                words.put(word.name(), word);
            }
        }
        return new Table(origin, rows, numbers, words);
    }

    /** The same table with one more column. */
    public Table with(Column column) {
        List<Column> columns = new java.util.ArrayList<>(numbers.values());
        columns.addAll(words.values());
        columns.add(column);
        return of(origin, columns);
    }

    /** Where the table came from. */
    public Origin origin() {
        return origin;
    }

    /** The number of rows. */
    public int rows() {
        return rows;
    }

    /**
     * A column of numbers.
     *
     * @throws AnalysisException if there is none of that name
     */
    public NumberColumn numbers(String name) {
        NumberColumn column = numbers.get(name);
        if (column == null) {
            throw ColumnNames.unknown(name, numbers.keySet(), origin.file());
        }
        return column;
    }

    /**
     * A column of words.
     *
     * @throws AnalysisException if there is none of that name
     */
    public WordColumn words(String name) {
        WordColumn column = words.get(name);
        if (column == null) {
            throw ColumnNames.unknown(name, words.keySet(), origin.file());
        }
        return column;
    }

    /** The names of the columns of numbers. */
    public Set<String> numberNames() {
        return numbers.keySet();
    }
}
