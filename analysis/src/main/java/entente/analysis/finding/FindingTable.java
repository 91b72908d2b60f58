package entente.analysis.finding;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A table of a finding.
 *
 * @param id its name in files, such as {@code silences}; unique within the finding
 * @param title what its rows are
 * @param columns its columns
 * @param rows its rows, each with a cell for every column
 */
public record FindingTable(String id, String title, List<Column> columns, List<List<Cell>> rows) {
    public FindingTable {
        requireNonNull(id, "id is null");
        requireNonNull(title, "title is null");
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of %s has %d cells for %d columns".formatted(id, row.size(), columns.size()));
            }
        }
    }

    /**
     * A column.
     *
     * @param name its name in CSV, in lower case with underscores
     * @param label its heading
     * @param number whether it holds numbers
     */
    public record Column(String name, String label, boolean number) {
        public Column {
            requireNonNull(name, "name is null");
            requireNonNull(label, "label is null");
        }

        /** A column of words. */
        public static Column words(String name, String label) {
            return new Column(name, label, false);
        }

        /** A column of numbers. */
        public static Column numbers(String name, String label) {
            return new Column(name, label, true);
        }
    }
}
