package entente.sources;

import java.util.List;

/** Which edition of its dataset a row says it is of. */
public final class Edition {
    private Edition() {}

    /**
     * Refuses a row of another edition than a reader is written for.
     *
     * @param column the column of the edition
     * @param known the editions the reader knows, as files write them
     * @throws CellException if it is another
     */
    public static void require(Row row, String column, String... known) {
        if (!List.of(known).contains(row.text(column))) {
            throw new CellException(column, row.text(column), known[0] + ", the version this reader is written for");
        }
    }
}
