package entente.export.table;

/** What the cells of a flat table hold. */
public enum ColumnType {
    /** Words, codes and dates in EDTF. */
    TEXT,
    /** Whole numbers of at most 64 bits. */
    INTEGER,
    /** Numbers in 64-bit floating point. */
    NUMBER,
    /** Yes or no. */
    BOOLEAN;

    /** The type for one of DuckDB's. Lists have none: they are made text, or left out, before. */
    static ColumnType of(String duckDbType) {
        return switch (duckDbType) {
            case "VARCHAR" -> TEXT;
            case "INTEGER", "BIGINT" -> INTEGER;
            case "DOUBLE" -> NUMBER;
            case "BOOLEAN" -> BOOLEAN;
            default -> throw new IllegalArgumentException("no column type for " + duckDbType);
        };
    }
}
