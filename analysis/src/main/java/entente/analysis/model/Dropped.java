package entente.analysis.model;

/**
 * Rows left out for one variable's sake. A row that several variables leave out is counted for each of them.
 *
 * @param variable the term or column without a value
 * @param reason why, in words
 * @param rows in how many rows
 */
public record Dropped(String variable, String reason, long rows) {}
