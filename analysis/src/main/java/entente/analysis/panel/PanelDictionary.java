package entente.analysis.panel;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.analysis.AnalysisException;
import entente.core.record.DatasetDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The dictionary that lies beside a panel: a CSV file with a row for each column of the panel, which says what its cells
 * mean, in which unit, of which sources it is made and how to cite them, where absence is a zero, and what an empty cell
 * means.
 */
public final class PanelDictionary {
    private static final List<String> HEADER = List.of(
            "column", "group", "meaning", "unit", "sources", "cite", "zero_where", "empty_cell", "state_column");

    private final Map<String, DatasetDescriptor> datasets;
    private final Function<DatasetDescriptor, String> citation;

    /**
     * @param datasets every dataset known
     * @param citation how to cite one, as text
     */
    public PanelDictionary(List<DatasetDescriptor> datasets, Function<DatasetDescriptor, String> citation) {
        this.datasets = datasets.stream().collect(Collectors.toMap(DatasetDescriptor::id, Function.identity()));
        this.citation = citation;
    }

    /**
     * Writes the dictionary of a panel.
     *
     * @throws AnalysisException if the file cannot be written
     */
    public void write(Panel panel, Path file) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        String system = panel.request().system().name().equals("COW") ? "Correlates of War" : "Gleditsch–Ward";
        panel.keys()
                .forEach(key -> rows.add(List.of(
                        key,
                        "key",
                        key.equals("year")
                                ? "calendar year"
                                : system + " number of the "
                                        + (panel.request().unit().isPair() ? place(key) : "") + "state",
                        key.equals("year") ? "year" : "code",
                        "",
                        "",
                        "",
                        "",
                        "")));
        String reserve = panel.notDerivable();
        for (PanelColumn column : panel.columns()) {
            rows.add(row(column, reserve));
            if (!column.companion().isEmpty()) {
                rows.add(List.of(
                        column.companion(),
                        column.group(),
                        "whether " + column.name() + " is a value, not covered or unknown",
                        "value, not covered, unknown",
                        "",
                        "",
                        "",
                        "",
                        ""));
            }
        }
        String text = rows.stream()
                .map(row -> row.stream().map(PanelDictionary::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            Files.write(file, text.getBytes(UTF_8));
        } catch (IOException e) {
            throw AnalysisException.file("%s cannot be written: %s".formatted(file, e.getMessage()));
        }
    }

    private static String place(String key) {
        return key.endsWith("1") ? "first " : "second ";
    }

    private List<String> row(PanelColumn column, String reserve) {
        boolean owed = column.name().startsWith("atop_") && !column.name().equals("atop_alliances");
        return List.of(
                column.name(),
                column.group(),
                column.meaning() + (owed ? reserve : ""),
                column.measure(),
                String.join("; ", column.sources()),
                column.sources().stream()
                        .map(datasets::get)
                        .map(citation)
                        .distinct()
                        .collect(Collectors.joining(" ")),
                column.zeros(),
                column.empty(),
                column.companion());
    }

    private static String cell(String text) {
        return text.matches("(?s).*[\",\n\r].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
