package entente.export.parquet;

import static java.util.Objects.requireNonNull;

/**
 * A column of a Parquet file.
 *
 * @param name its name
 * @param type what its cells hold
 * @param isRequired whether no cell may be empty
 */
public record ParquetColumn(String name, ParquetType type, boolean isRequired) {
    public ParquetColumn {
        requireNonNull(name, "name is null");
        requireNonNull(type, "type is null");
    }

    /** A column without empty cells. */
    public static ParquetColumn required(String name, ParquetType type) {
        return new ParquetColumn(name, type, true);
    }

    /** A column whose cells may be empty. */
    public static ParquetColumn optional(String name, ParquetType type) {
        return new ParquetColumn(name, type, false);
    }
}
