package entente.export.parquet;

import static java.util.Objects.requireNonNull;

/**
 * A column of a Parquet file.
 *
 * @param name its name
 * @param type what its cells hold
 */
public record ParquetColumn(String name, ParquetType type) {
    public ParquetColumn {
        requireNonNull(name, "name is null");
        requireNonNull(type, "type is null");
    }
}
