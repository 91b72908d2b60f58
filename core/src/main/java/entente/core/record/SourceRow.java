package entente.core.record;

import static java.util.Objects.requireNonNull;

/**
 * One row of a source and what became of it.
 *
 * @param number position among the data rows, from 1
 * @param line line of the file on which the row begins, from 1
 * @param text the row as read, for the list of rejects
 */
public record SourceRow(long number, long line, String text, RowOutcome outcome) {
    public SourceRow {
        requireNonNull(text, "text is null");
        requireNonNull(outcome, "outcome is null");
    }
}
