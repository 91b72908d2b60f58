package entente.export.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import entente.analysis.finding.Cell;
import entente.analysis.finding.FindingTable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables of findings as text to take away. */
public final class TableText {
    /** Columns of longer texts are broken into lines in print. */
    private static final int LONG = 28;

    private TableText() {}

    /** The table as CSV (RFC 4180), values for programs; what a cell leads to follows in a column of its own. */
    public static String csv(FindingTable table) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows(table).forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The header and the rows of the CSV. */
    public static List<List<String>> rows(FindingTable table) {
        List<Boolean> leading = IntStream.range(0, table.columns().size())
                .mapToObj(column -> table.rows().stream()
                        .anyMatch(row -> row.get(column).target().isPresent()))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            header.add(table.columns().get(column).name());
            if (leading.get(column)) {
                header.add(table.columns().get(column).name() + "_id");
            }
        }
        rows.add(header);
        for (List<Cell> row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < row.size(); column++) {
                cells.add(row.get(column).value());
                if (leading.get(column)) {
                    cells.add(
                            row.get(column).target().map(target -> target.id()).orElse(""));
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    /** The table in LaTeX, for the packages booktabs and longtable. */
    public static String latex(FindingTable table, String label) {
        StringBuilder text = new StringBuilder("% \\usepackage{booktabs,longtable}\n\\begin{longtable}{");
        for (int column = 0; column < table.columns().size(); column++) {
            text.append(table.columns().get(column).number() ? "r" : isLong(table, column) ? "p{3.6cm}" : "l");
        }
        String header =
                table.columns().stream().map(column -> tex(column.label())).collect(Collectors.joining(" & "));
        text.append("}\n\\caption{")
                .append(tex(table.title()))
                .append("}\\label{")
                .append(label)
                .append("}\\\\\n");
        text.append("\\toprule\n").append(header).append(" \\\\\n\\midrule\n\\endfirsthead\n");
        text.append("\\toprule\n").append(header).append(" \\\\\n\\midrule\n\\endhead\n\\bottomrule\n\\endlastfoot\n");
        for (List<Cell> row : table.rows()) {
            text.append(row.stream().map(cell -> tex(cell.text())).collect(Collectors.joining(" & ")))
                    .append(" \\\\\n");
        }
        return text.append("\\end{longtable}\n").toString();
    }

    private static boolean isLong(FindingTable table, int column) {
        return table.rows().stream().anyMatch(row -> row.get(column).text().length() > LONG);
    }

    private static String tex(String words) {
        StringBuilder text = new StringBuilder();
        for (int place = 0; place < words.length(); place++) {
            char letter = words.charAt(place);
            switch (letter) {
                case '\\' -> text.append("\\textbackslash{}");
                case '~' -> text.append("\\textasciitilde{}");
                case '^' -> text.append("\\textasciicircum{}");
                case '&', '%', '$', '#', '_', '{', '}' -> text.append('\\').append(letter);
                case '\n', '\r' -> text.append(' ');
                default -> text.append(letter);
            }
        }
        return text.toString();
    }
}
