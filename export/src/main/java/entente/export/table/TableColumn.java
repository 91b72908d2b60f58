package entente.export.table;

/**
 * A column of a flat table.
 *
 * @param name its name, the same in every format
 * @param type what its cells hold
 * @param label what it holds, in at most 80 characters
 * @param description the label, and what else is to be said of it
 */
public record TableColumn(String name, ColumnType type, String label, String description) {}
