package entente.export.table;

/** The file formats of a table. */
public enum Format {
    /** RFC 4180, UTF-8, with a header; lists of things are JSON in their cell. */
    CSV,
    /** Apache Parquet, compressed with zstd; lists of things are nested. */
    PARQUET,
    /** One JSON object a line; lists of things are nested. */
    JSONL,
    /** Stata, format 118, with labelled columns; lists of things are JSON in their cell. */
    DTA
}
