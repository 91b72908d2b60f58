package entente.sources;

import static java.util.Objects.requireNonNull;

import entente.core.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One data row of a file, read by column name. Cells are as printed, without surrounding blanks. */
public final class Row {
    /** Stands for the position of a column that this edition of a file does not have. */
    static final int ABSENT = -1;

    private static final int CONTENT_KEY_LENGTH = 16;

    private final long number;
    private final long line;
    private final Map<String, Integer> columns;
    private final List<String> cells;

    Row(long number, long line, Map<String, Integer> columns, List<String> cells) {
        this.number = number;
        this.line = line;
        this.columns = requireNonNull(columns, "columns is null");
        this.cells = requireNonNull(cells, "cells is null");
    }

    /** Position among the data rows, from 1. */
    public long number() {
        return number;
    }

    /** Line of the file on which the row begins, from 1. */
    public long line() {
        return line;
    }

    /** The cell, empty text if blank. */
    public String text(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalArgumentException("no column " + column);
        }
        return index == ABSENT ? "" : cells.get(index).strip();
    }

    /** The cell, empty if blank. */
    public Optional<String> optionalText(String column) {
        String text = text(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The cell of a column that may not be blank. */
    public String requiredText(String column) {
        return optionalText(column).orElseThrow(() -> new CellException(column, "", "a value, found a blank"));
    }

    /** A whole number within bounds, both included. */
    public int integer(String column, int least, int most) {
        String text = requiredText(column);
        try {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, with the bounds
        }
        throw new CellException(column, text, "a whole number from %d to %d".formatted(least, most));
    }

    /** Where the row stands, as the record cites it. */
    public String locator() {
        return "row %d (line %d)".formatted(number, line);
    }

    /** The cells of several columns as printed, joined by {@code |}. */
    public String raw(String... names) {
        return String.join("|", java.util.Arrays.stream(names).map(this::text).toList());
    }

    /**
     * A key for a row of a dataset that has none: the first 16 hexadecimal digits of the SHA-256 of these cells. A row that
     * changes gets another one.
     */
    public String contentKey(List<String> names) {
        MessageDigest digest = Sha256.digest();
        for (String name : names) {
            digest.update(text(name).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return Sha256.hex(digest).substring(0, CONTENT_KEY_LENGTH);
    }

    /** All cells, for the list of rejects. */
    String asText() {
        return String.join(",", cells);
    }
}
