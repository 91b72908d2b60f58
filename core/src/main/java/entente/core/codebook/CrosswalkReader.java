package entente.core.codebook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a crosswalk file: CSV with a header, one mapping a row. */
final class CrosswalkReader {
    static final List<String> HEADER = List.of(
            "scheme", "scheme_code", "scheme_label", "relation", "type", "attribute", "value", "note", "source");

    private CrosswalkReader() {}

    static List<CrosswalkEntry> read(String file, String text, String scheme) {
        List<CrosswalkEntry> entries = new ArrayList<>();
        try {
            boolean header = true;
            for (CsvRecord row : CsvReader.builder().ofCsvRecord(text)) {
                if (header) {
                    checkHeader(file, row.getFields());
                    header = false;
                } else {
                    entries.add(entry(new Row(file, row.getStartingLineNumber(), row.getFields()), scheme));
                }
            }
        } catch (CsvParseException e) {
            throw new CodebookException(file, "", "is not valid CSV: " + e.getMessage());
        }
        return entries;
    }

    private static void checkHeader(String file, List<String> fields) {
        if (!fields.equals(HEADER)) {
            throw new CodebookException(
                    file,
                    "row 1",
                    "the header is '" + String.join(",", fields) + "'; it must be '" + String.join(",", HEADER) + "'");
        }
    }

    private static CrosswalkEntry entry(Row row, String scheme) {
        if (!row.required("scheme").equals(scheme)) {
            throw row.wrong("scheme", "must be '" + scheme + "' in this file");
        }
        return new CrosswalkEntry(
                row.optional("scheme_code"),
                row.required("scheme_label"),
                row.constant("relation", MappingRelation.class),
                row.optional("type") == null ? null : row.constant("type", ActivityType.class),
                row.optional("attribute"),
                row.optional("value"),
                row.cell("note"),
                row.required("source"));
    }

    private record Row(String file, long line, List<String> fields) {
        Row {
            if (fields.size() != HEADER.size()) {
                throw new CodebookException(
                        file,
                        "row at line " + line,
                        "has " + fields.size() + " cells instead of " + HEADER.size() + "; quote cells with commas");
            }
        }

        String cell(String column) {
            return fields.get(HEADER.indexOf(column)).strip();
        }

        @Nullable
        String optional(String column) {
            String cell = cell(column);
            return cell.isEmpty() ? null : cell;
        }

        String required(String column) {
            String cell = cell(column);
            if (cell.isEmpty()) {
                throw wrong(column, "is empty; fill it in");
            }
            return cell;
        }

        <E extends Enum<E>> E constant(String column, Class<E> type) {
            String cell = required(column);
            return Stream.of(type.getEnumConstants())
                    .filter(constant -> constant.name().equalsIgnoreCase(cell))
                    .findFirst()
                    .orElseThrow(() -> wrong(
                            column,
                            "is '" + cell + "'; use one of "
                                    + Stream.of(type.getEnumConstants())
                                            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                            .collect(Collectors.joining(", "))));
        }

        CodebookException wrong(String column, String problem) {
            return new CodebookException(file, "row at line " + line + ", column " + column, problem);
        }
    }
}
