package entente.cli;

import entente.analysis.AnalysisException;
import entente.analysis.panel.CellState;
import entente.analysis.panel.Panel;
import entente.analysis.panel.PanelColumn;
import entente.export.stata.StataColumn;
import entente.export.stata.StataMissing;
import entente.export.stata.StataType;
import entente.export.stata.StataWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes a panel to a file, which appears whole or not at all. Its ending says in which format. */
final class PanelFile {
    /** The missing value of a state in Stata: {@code .a}, {@code .b}, {@code .c}. */
    private static final Map<CellState, StataMissing> MISSING = Map.of(
            CellState.NOT_COVERED, StataMissing.of('a'),
            CellState.UNKNOWN, StataMissing.of('b'),
            CellState.NONE_SO_FAR, StataMissing.of('c'));

    private final Path target;
    private final String ending;

    private PanelFile(Path target, String ending) {
        this.target = target;
        this.ending = ending;
    }

    /**
     * The file to write.
     *
     * @throws AnalysisException if its name ends with none of the formats, or there is no such folder
     */
    static PanelFile of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        Optional<String> ending = List.of("parquet", "csv", "dta").stream()
                .filter(each -> name.endsWith("." + each))
                .findFirst();
        if (ending.isEmpty()) {
            throw AnalysisException.request(
                    "The name of the file says the format, and %s ends with none of .parquet, .csv and .dta."
                            .formatted(file));
        }
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw AnalysisException.request("There is no folder %s. Make it, or choose another.".formatted(folder));
        }
        if (Files.isDirectory(target)) {
            throw AnalysisException.request("%s is a folder. Name a file in it.".formatted(file));
        }
        return new PanelFile(target, ending.get());
    }

    /** The file with the dictionary, beside it. */
    Path dictionary() {
        return target.resolveSibling(target.getFileName() + ".columns.csv");
    }

    void write(Panel panel) {
        try {
            Path beside = Files.createTempFile(target.getParent(), ".entente-", "." + ending);
            try {
                switch (ending) {
                    case "parquet" -> panel.write(beside, Panel.Form.PARQUET);
                    case "csv" -> panel.write(beside, Panel.Form.CSV);
                    default -> writeStata(panel, beside);
                }
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw AnalysisException.file("%s cannot be written: %s".formatted(target, e.getMessage()));
        }
    }

    private static void writeStata(Panel panel, Path file) throws IOException {
        List<StataColumn> columns = new ArrayList<>();
        panel.keys().forEach(key -> columns.add(StataColumn.of(key, StataType.INT, key)));
        panel.columns().forEach(column -> columns.add(column(column)));
        String label = "Entente, %s panel, %d to %d"
                .formatted(
                        panel.request().unit().word(),
                        panel.request().fromYear(),
                        panel.request().toYear());
        try (StataWriter writer = StataWriter.create(file, label, columns)) {
            panel.read(new Cells(writer));
            writer.finish();
        }
    }

    private static StataColumn column(PanelColumn column) {
        StataType type = column.fraction() ? StataType.DOUBLE : StataType.INT;
        String label = column.meaning().length() <= StataColumn.LONGEST_LABEL
                ? column.meaning()
                : column.meaning().substring(0, StataColumn.LONGEST_LABEL - 1) + "…";
        return StataColumn.of(column.name(), type, label);
    }

    private record Cells(StataWriter writer) implements Panel.CellTaker {
        @Override
        public void number(long value) {
            writer.append(value);
        }

        @Override
        public void fraction(double value) {
            writer.append(value);
        }

        @Override
        public void missing(CellState state) {
            writer.append(MISSING.getOrDefault(state, StataMissing.SYSTEM));
        }

        @Override
        public void endRow() throws IOException {
            writer.endRow();
        }
    }
}
