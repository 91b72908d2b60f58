package entente.export.panel;

import entente.analysis.panel.CellState;
import entente.analysis.panel.Panel;
import entente.analysis.panel.PanelColumn;
import entente.export.stata.StataColumn;
import entente.export.stata.StataMissing;
import entente.export.stata.StataType;
import entente.export.stata.StataWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A panel as a Stata dataset, whose missing values say why there is none. */
final class PanelStata {
    /** The missing value of a state in Stata: {@code .a}, {@code .b}, {@code .c}. */
    private static final Map<CellState, StataMissing> MISSING = Map.of(
            CellState.NOT_COVERED, StataMissing.of('a'),
            CellState.UNKNOWN, StataMissing.of('b'),
            CellState.NONE_SO_FAR, StataMissing.of('c'));

    private PanelStata() {}

    static void write(Panel panel, String label, Path file) throws IOException {
        List<StataColumn> columns = new ArrayList<>();
        panel.keys().forEach(key -> columns.add(StataColumn.of(key, StataType.INT, key)));
        panel.columns().forEach(column -> columns.add(column(column)));
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
