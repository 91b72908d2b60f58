package entente.atlas.page;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** A list as a table: RFC 4180 in UTF-8, with a header. Made only if it is asked for. */
public final class CsvTable {
    private final List<String> header;
    private final Supplier<List<List<String>>> rows;

    private CsvTable(List<String> header, Supplier<List<List<String>>> rows) {
        this.header = List.copyOf(header);
        this.rows = rows;
    }

    /** A table with a row for each item; an absent cell is an empty text. */
    static <T> CsvTable of(List<String> header, Supplier<List<T>> items, Function<T, List<String>> row) {
        return new CsvTable(header, () -> items.get().stream().map(row).toList());
    }

    /** A row out of anything; what is null is an empty cell. */
    static List<String> cells(@org.jspecify.annotations.Nullable Object... values) {
        List<String> cells = new ArrayList<>();
        for (Object value : values) {
            cells.add(value == null ? "" : value.toString());
        }
        return cells;
    }

    /** The table as text. */
    public String text() {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            writer.writeRecord(header);
            rows.get().forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
